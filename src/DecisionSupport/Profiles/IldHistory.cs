using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Interstitial lung disease or pneumonitis.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<IldHistory>))]
public enum IldHistory
{
    /// <summary>Never.</summary>
    None,

    /// <summary>In the past.</summary>
    Past,

    /// <summary>Active or suspected.</summary>
    Active,

    /// <summary>Not known.</summary>
    Unknown,
}
