using DecisionSupport.Server.Settings;

namespace DecisionSupport.Server.Trust;

/// <summary>A trusted client, or why not.</summary>
internal readonly record struct TokenResult(TrustedIssuer? Client, TokenRefusal? Refusal)
{
    public static implicit operator TokenResult(TokenRefusal refusal) => new(null, refusal);

    public static implicit operator TokenResult(TrustedIssuer client) => new(client, null);
}
