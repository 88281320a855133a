using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Hosting;
using DecisionSupport.Server.Observability;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Trust;

/// <summary>Asks for a token before anything of the body is read. Where no issuer is named, only this machine is served and no token is asked for.</summary>
internal sealed partial class ClientTokenFilter(TokenVerifier verifier, IOptions<TrustOptions> trust, PublicAddress address, ServerMetrics metrics, ILogger<ClientTokenFilter> log)
    : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!trust.Value.IsLocal)
        {
            var http = context.HttpContext;
            var result = await verifier.VerifyAsync(TokenOf(http.Request), address.Of(http.Request), http.RequestAborted);
            if (result.Client is not { } client)
            {
                throw Refuse(http, result.Refusal!.Value);
            }

            http.Features.Set(client);
        }

        return await next(context);
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..].Trim() : null;

    private RefusedException Refuse(HttpContext http, TokenRefusal refusal)
    {
        metrics.TokenRefused(refusal);
        Refused(log, refusal);
        if (refusal is TokenRefusal.Issuer or TokenRefusal.Tenant)
        {
            return new RefusedException(StatusCodes.Status403Forbidden, new Problem("forbidden", "This issuer or tenant is not served here."));
        }

        http.Response.Headers.WWWAuthenticate = refusal == TokenRefusal.Missing ? "Bearer" : "Bearer error=\"invalid_token\"";
        return new RefusedException(StatusCodes.Status401Unauthorized, new Problem("login", refusal == TokenRefusal.Missing ? "A token is needed." : "The token was not accepted."));
    }

    [LoggerMessage(LogLevel.Warning, "A token was not accepted: {Refusal}")]
    private static partial void Refused(ILogger logger, TokenRefusal refusal);
}
