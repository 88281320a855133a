using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.CdsHooks;

/// <summary>412: nothing of the patient came. This service has no other way to it: it never calls the client's server.</summary>
internal static class MissingRecord
{
    public static RefusedException Refusal(IEnumerable<PrefetchValue> prefetch) => new(
        StatusCodes.Status412PreconditionFailed,
        [.. prefetch.Select(p => new Problem("required", $"/prefetch/{p.Key}: {(p.State == PrefetchState.Failed ? "holds no resource" : "was not sent")}"))]);
}
