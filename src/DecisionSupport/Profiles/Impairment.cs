using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Impairment of an organ.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Impairment>))]
public enum Impairment
{
    /// <summary>None.</summary>
    None,

    /// <summary>Mild.</summary>
    Mild,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>Severe.</summary>
    Severe,

    /// <summary>Not known.</summary>
    Unknown,
}
