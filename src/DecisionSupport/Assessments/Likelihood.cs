using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>How far evidence from patients carries a mechanism that is present. Never a sum, never a score.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Likelihood>))]
public enum Likelihood
{
    /// <summary>Clinical support in this setting, and nothing as strong against it.</summary>
    Likely,

    /// <summary>Clinical support in this setting, and evidence of the same or a higher tier against it.</summary>
    Contested,

    /// <summary>No clinical evidence in this setting either way.</summary>
    Hypothesis,

    /// <summary>What clinical evidence there is speaks against it.</summary>
    Doubtful,
}
