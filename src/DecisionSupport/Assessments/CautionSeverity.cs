using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>Weight of a caution.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CautionSeverity>))]
public enum CautionSeverity
{
    /// <summary>May decide against the option.</summary>
    High,

    /// <summary>Needs a plan.</summary>
    Moderate,

    /// <summary>Good to know.</summary>
    Low,
}
