using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>Standing of an option in one jurisdiction.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Tier>))]
public enum Tier
{
    /// <summary>Labelled there for this setting and line, or the guideline standard made of drugs so labelled.</summary>
    Standard,

    /// <summary>Every drug approved there for something, with randomised or guideline support for the combination.</summary>
    OffLabel,

    /// <summary>Still open.</summary>
    Investigational,
}
