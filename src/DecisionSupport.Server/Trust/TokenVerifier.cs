using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DecisionSupport.Server.Trust;

/// <summary>
/// Decides whether a request comes from a client of the allow-list. The order is that of CDS Hooks: who says it is and where its keys are, for whom and
/// when, the tenant, the signature, and last that it was not seen before. Nothing that a token names is fetched.
/// </summary>
internal sealed class TokenVerifier : IDisposable
{
    private static readonly string[] Algorithms = [SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.RsaSha384];

    // The year 2100: later instants are mistakes.
    private const long LastSecond = 4_102_444_800;

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16_384 };
    private readonly Dictionary<string, (TrustedIssuer Client, KeySource Keys)> _clients;
    private readonly TrustOptions _options;
    private readonly TimeProvider _clock;
    private readonly SeenTokens _seen;

    public TokenVerifier(IOptions<TrustOptions> options, TimeProvider clock, SeenTokens seen, IHttpClientFactory http, ILogger<TokenVerifier> log)
    {
        _options = options.Value;
        _clock = clock;
        _seen = seen;
        _clients = _options.Issuers.ToDictionary(i => i.Issuer, i => (i, new KeySource(i, http.CreateClient("jwks"), clock, log)), StringComparer.Ordinal);
    }

    public async ValueTask<TokenResult> VerifyAsync(string? text, string address, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(text))
        {
            return TokenRefusal.Missing;
        }

        if (!TryRead(text, out var token))
        {
            return TokenRefusal.Malformed;
        }

        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            return TokenRefusal.Algorithm;
        }

        if (!_clients.TryGetValue(token.Issuer, out var known))
        {
            return TokenRefusal.Issuer;
        }

        if (!NamesKnownKeys(token, known.Client))
        {
            return TokenRefusal.KeyLocation;
        }

        if (!token.Audiences.Contains(address, StringComparer.Ordinal))
        {
            return TokenRefusal.Audience;
        }

        if (Lifetime(token, out var end) is { } refusal)
        {
            return refusal;
        }

        if (known.Client.Tenants.Count > 0 && !(token.TryGetPayloadValue<string>("tenant", out var tenant) && known.Client.Tenants.Contains(tenant)))
        {
            return TokenRefusal.Tenant;
        }

        if (!await IsSignedAsync(token, known.Keys, cancellationToken))
        {
            return TokenRefusal.Signature;
        }

        return _seen.Add(token.Issuer, token.Id, end + _options.ClockSkew) ? known.Client : TokenRefusal.Replayed;
    }

    public void Dispose()
    {
        foreach (var (_, keys) in _clients.Values)
        {
            keys.Dispose();
        }
    }

    private bool TryRead(string text, out JsonWebToken token)
    {
        try
        {
            token = _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null!;

            // Reads what is looked at below: a claim of the wrong type is as bad as none.
            _ = (token?.Issuer, token?.Id, token?.Kid, token?.Typ, token?.Audiences.Count());
            return token is not null;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException or InvalidOperationException)
        {
            token = null!;
            return false;
        }
    }

    private static bool NamesKnownKeys(JsonWebToken token, TrustedIssuer client) =>
        !token.TryGetHeaderValue<object>("jku", out var value)
        || (value is string jku && (jku == client.Jku || jku == client.JwksUrl?.OriginalString));

    private TokenRefusal? Lifetime(JsonWebToken token, out DateTimeOffset end)
    {
        end = default;
        var complete = token.Id is { Length: > 0 and <= 256 } && token.Kid is { Length: > 0 } && string.Equals(token.Typ, "JWT", StringComparison.OrdinalIgnoreCase);
        if (!complete || Instant(token, "exp") is not { } expires || Instant(token, "iat") is not { } issued)
        {
            return TokenRefusal.Claims;
        }

        end = expires;
        var (now, skew) = (_clock.GetUtcNow(), _options.ClockSkew);
        var starts = Instant(token, "nbf") ?? issued;
        return expires + skew <= now || issued - skew > now || starts - skew > now || expires - issued > _options.LongestLifetime ? TokenRefusal.Lifetime : null;
    }

    private async Task<bool> IsSignedAsync(JsonWebToken token, KeySource keys, CancellationToken cancellationToken)
    {
        if (await keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            return false;
        }

        // Everything but the signature was judged above, by the server's own clock.
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return result.IsValid;
    }

    private static DateTimeOffset? Instant(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<long>(claim, out var seconds) && seconds is > 0 and < LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
