using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Setting of disease or therapy.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DiseaseSetting>))]
public enum DiseaseSetting
{
    /// <summary>Before surgery.</summary>
    Neoadjuvant,

    /// <summary>After surgery.</summary>
    Adjuvant,

    /// <summary>Metastatic or unresectable.</summary>
    Metastatic,
}
