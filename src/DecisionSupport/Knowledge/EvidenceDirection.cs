using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Knowledge;

/// <summary>Which way an evidence item points.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EvidenceDirection>))]
public enum EvidenceDirection
{
    /// <summary>It supports the mechanism or regimen.</summary>
    Supports,

    /// <summary>It was looked for and not found, or the opposite was found.</summary>
    DoesNotSupport,

    /// <summary>It speaks of prognosis, whatever the treatment.</summary>
    Prognostic,
}
