using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>How a therapy ended.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TherapyOutcome>))]
public enum TherapyOutcome
{
    /// <summary>Progression or relapse on it.</summary>
    Progression,

    /// <summary>Completed as planned.</summary>
    Completed,

    /// <summary>Stopped for toxicity.</summary>
    StoppedToxicity,

    /// <summary>Still running.</summary>
    Ongoing,

    /// <summary>Not known.</summary>
    Unknown,
}
