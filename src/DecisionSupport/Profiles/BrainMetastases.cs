using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Brain metastases.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BrainMetastases>))]
public enum BrainMetastases
{
    /// <summary>None.</summary>
    None,

    /// <summary>Treated and stable.</summary>
    Stable,

    /// <summary>Untreated or progressing.</summary>
    Active,

    /// <summary>Not known.</summary>
    Unknown,
}
