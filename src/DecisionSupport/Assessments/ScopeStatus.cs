using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>Whether the rules speak for this patient.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ScopeStatus>))]
public enum ScopeStatus
{
    /// <summary>The rules speak for this patient.</summary>
    InScope,

    /// <summary>They do not: nothing is suggested or excluded.</summary>
    OutOfScope,

    /// <summary>It cannot be decided: mechanisms are shown, options withheld.</summary>
    Indeterminate,
}
