using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Trust;

/// <summary>The API beside CDS Hooks: a token as for any other address, unless the site has put its own sign-on before it.</summary>
internal sealed class ApiTokenFilter(ClientTokenFilter required, IOptions<TrustOptions> trust) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        trust.Value.ApiWithoutToken ? next(context) : required.InvokeAsync(context, next);
}
