using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Pregnancy.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PregnancyStatus>))]
public enum PregnancyStatus
{
    /// <summary>Pregnant.</summary>
    Pregnant,

    /// <summary>Not pregnant.</summary>
    NotPregnant,

    /// <summary>Not known.</summary>
    Unknown,
}
