using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>Weight of a data issue.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<IssueSeverity>))]
public enum IssueSeverity
{
    /// <summary>A result could not be used.</summary>
    Error,

    /// <summary>Results contradict each other.</summary>
    Warning,

    /// <summary>A choice was made that the reader should know.</summary>
    Info,
}
