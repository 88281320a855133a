using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>The status of an observation in the words of the profile.</summary>
internal static class ResultStatuses
{
    /// <summary>The status; null where there is no result (yet).</summary>
    public static ResultStatus? Of(string? status) => status switch
    {
        "final" => ResultStatus.Final,
        "amended" or "corrected" => ResultStatus.Amended,
        "registered" or "cancelled" => null,
        _ => ResultStatus.Preliminary, // also where it is missing or not known: it could still change
    };
}
