using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>Why something is not known.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MissingKind>))]
public enum MissingKind
{
    /// <summary>Nothing was reported.</summary>
    NotReported,

    /// <summary>The test was not done.</summary>
    NotDone,

    /// <summary>The test failed.</summary>
    Failed,

    /// <summary>It is said not to be known, or a clinical field was left out.</summary>
    Unknown,

    /// <summary>Measured, but equivocal or contradictory.</summary>
    Equivocal,

    /// <summary>Measured, but nobody agreed on a cut-off.</summary>
    Uninterpreted,
}
