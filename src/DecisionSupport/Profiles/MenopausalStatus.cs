using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Menopausal status.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MenopausalStatus>))]
public enum MenopausalStatus
{
    /// <summary>Premenopausal.</summary>
    Premenopausal,

    /// <summary>Perimenopausal.</summary>
    Perimenopausal,

    /// <summary>Postmenopausal.</summary>
    Postmenopausal,

    /// <summary>Not known.</summary>
    Unknown,
}
