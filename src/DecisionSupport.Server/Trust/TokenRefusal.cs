namespace DecisionSupport.Server.Trust;

/// <summary>Why a token was not accepted. The client is told no more than the status tells; the reason is for the operator's metrics and log.</summary>
internal enum TokenRefusal
{
    Missing,
    Malformed,
    Algorithm,
    Issuer,
    KeyLocation,
    Audience,
    Lifetime,
    Claims,
    Tenant,
    Signature,
    Replayed,
}
