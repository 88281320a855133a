using DecisionSupport.Server.Feedback;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DecisionSupport.Server.Hosting;

/// <summary>Whether the store of feedback answers.</summary>
internal sealed class StoreHealth(IFeedbackStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.PrepareAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (System.Data.Common.DbException)
        {
            return HealthCheckResult.Unhealthy();
        }
    }
}
