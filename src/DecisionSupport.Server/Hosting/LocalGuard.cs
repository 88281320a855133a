using System.Net;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Hosting;

/// <summary>Where no issuer is named: refuses what came over the network, or by a name that is not this machine's, behind which a page of another site could hide.</summary>
internal sealed class LocalGuard(RequestDelegate next, IOptions<TrustOptions> trust)
{
    public static bool IsLoopbackName(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    public async Task InvokeAsync(HttpContext context)
    {
        if (trust.Value.IsLocal && !IsLocal(context))
        {
            await Outcome.WriteAsync(
                context.Response, StatusCodes.Status403Forbidden, new Problem("forbidden", "This server answers its own machine only: no issuer is named in Trust:Issuers."));
            return;
        }

        await next(context);
    }

    private static bool IsLocal(HttpContext context) =>
        (context.Connection.LocalIpAddress is not { } address || IPAddress.IsLoopback(address)) && IsLoopbackName(context.Request.Host.Host);
}
