using DecisionSupport.Fhir;
using DecisionSupport.Server.CdsHooks.Requests;

namespace DecisionSupport.Server.Patients;

/// <summary>What a hook call told of its patient.</summary>
/// <param name="Prefetch">What came for each key.</param>
/// <param name="Reading">What was read from it.</param>
/// <param name="OfOthers">Resources that speak of another patient; none of them was used.</param>
internal sealed record PatientRecord(IReadOnlyList<PrefetchValue> Prefetch, FhirReadResult Reading, int OfOthers)
{
    /// <summary>True when nothing usable came, and nothing said that there is nothing.</summary>
    public bool IsAbsent => !Prefetch.Any(p => p.HasContent || p.SaysNothingRecorded);

    /// <summary>True when something went missing on the way.</summary>
    public bool IsIncomplete => OfOthers > 0 || Prefetch.Any(p => p.State == PrefetchState.Failed || p.Truncated || p.Partial);
}
