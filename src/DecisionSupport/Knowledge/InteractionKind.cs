using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Knowledge;

/// <summary>How findings bear on one another.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<InteractionKind>))]
public enum InteractionKind
{
    /// <summary>They are rarely or never seen together: the laboratory's report should be checked.</summary>
    CheckReport,

    /// <summary>They say more together than alone.</summary>
    ReadTogether,

    /// <summary>One is thought to follow from the other: they are not two pieces of evidence.</summary>
    OneChain,

    /// <summary>They do not depend on one another.</summary>
    Independent,

    /// <summary>What was published about them disagrees.</summary>
    Conflict,

    /// <summary>They bear on the choice between treatments.</summary>
    TreatmentChoice,
}
