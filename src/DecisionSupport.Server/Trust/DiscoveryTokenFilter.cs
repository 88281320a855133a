using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Trust;

/// <summary>The list of services names no patient: it asks for a token only where the site wants that, but a token that comes is judged.</summary>
internal sealed class DiscoveryTokenFilter(ClientTokenFilter required, IOptions<TrustOptions> trust) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        trust.Value.ProtectDiscovery || context.HttpContext.Request.Headers.Authorization.Count > 0 ? required.InvokeAsync(context, next) : next(context);
}
