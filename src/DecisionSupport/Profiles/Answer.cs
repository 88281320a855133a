using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>A yes-or-no question.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Answer>))]
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not known.</summary>
    Unknown,
}
