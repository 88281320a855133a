namespace DecisionSupport.Server.Settings;

/// <summary>One client that is trusted.</summary>
internal sealed class TrustedIssuer
{
    /// <summary>The token's <c>iss</c>, letter by letter.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>The one <c>jku</c> that its tokens may name; it is never fetched for their sake. Null = tokens that name any are refused unless it equals <see cref="JwksUrl"/>.</summary>
    public string? Jku { get; set; }

    /// <summary>File with its public keys (a JSON Web Key Set), for sites without a way out.</summary>
    public string? JwksFile { get; set; }

    /// <summary>Address of its public keys; https, or http on this machine.</summary>
    public Uri? JwksUrl { get; set; }

    /// <summary>Tenants that are served; empty = tokens of any tenant, or of none.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>Whether this client may fetch the feedback of all.</summary>
    public bool MayExportFeedback { get; set; }
}
