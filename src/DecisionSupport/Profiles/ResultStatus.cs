using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Status of a laboratory result.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ResultStatus>))]
public enum ResultStatus
{
    /// <summary>Final.</summary>
    Final,

    /// <summary>Preliminary.</summary>
    Preliminary,

    /// <summary>Amended.</summary>
    Amended,

    /// <summary>Entered in error: ignored.</summary>
    EnteredInError,
}
