using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace DecisionSupport.Server.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: rules are compiled and feedback can be kept.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }
}
