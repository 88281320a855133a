using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>Whether a mechanism is present.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Presence>))]
public enum Presence
{
    /// <summary>A finding shows it.</summary>
    Present,

    /// <summary>Every deciding biomarker was measured and is negative.</summary>
    Absent,

    /// <summary>A finding is equivocal.</summary>
    Indeterminate,

    /// <summary>Not measured, or not enough of it.</summary>
    NotAssessed,
}
