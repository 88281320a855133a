using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>
/// State of a finding. People are shown the call, never the state: "PTEN positive" means the opposite to a pathologist.
/// </summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FindingState>))]
public enum FindingState
{
    /// <summary>The alteration asked about is present.</summary>
    Positive,

    /// <summary>It is not.</summary>
    Negative,

    /// <summary>Borderline, contradictory or of unknown significance.</summary>
    Equivocal,

    /// <summary>A result for which nobody agreed on a cut-off.</summary>
    Uninterpreted,

    /// <summary>Not done, failed or unknown. Never to be read as negative.</summary>
    NotAssessed,
}
