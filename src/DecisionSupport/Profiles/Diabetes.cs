using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Diabetes.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Diabetes>))]
public enum Diabetes
{
    /// <summary>None.</summary>
    None,

    /// <summary>Type 1.</summary>
    [JsonStringEnumMemberName("type-1")]
    Type1,

    /// <summary>Type 2, controlled.</summary>
    [JsonStringEnumMemberName("type-2-controlled")]
    Type2Controlled,

    /// <summary>Type 2, not controlled.</summary>
    [JsonStringEnumMemberName("type-2-uncontrolled")]
    Type2Uncontrolled,

    /// <summary>Not known.</summary>
    Unknown,
}
