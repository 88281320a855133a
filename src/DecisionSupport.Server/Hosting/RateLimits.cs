using System.Globalization;
using System.Threading.RateLimiting;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Hosting;

/// <summary>So many requests a minute from one address; health checks are not counted.</summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            await Outcome.WriteAsync(rejected.HttpContext.Response, StatusCodes.Status429TooManyRequests, StatusProblems.Of(StatusCodes.Status429TooManyRequests));
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        {
            var most = context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.RequestsPerMinute;
            return context.Request.Path.StartsWithSegments("/health")
                ? RateLimitPartition.GetNoLimiter("health")
                : RateLimitPartition.GetSlidingWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "pipe",
                    _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 });
        });
    });
}
