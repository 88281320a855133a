using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Best response to a therapy.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BestResponse>))]
public enum BestResponse
{
    /// <summary>Complete response.</summary>
    CompleteResponse,

    /// <summary>Partial response.</summary>
    PartialResponse,

    /// <summary>Stable disease.</summary>
    StableDisease,

    /// <summary>Progressive disease.</summary>
    ProgressiveDisease,

    /// <summary>Pathological complete response.</summary>
    PathologicalCompleteResponse,

    /// <summary>Residual invasive disease at surgery.</summary>
    ResidualDisease,

    /// <summary>Not evaluable.</summary>
    NotEvaluable,

    /// <summary>Not known.</summary>
    Unknown,
}
