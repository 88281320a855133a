namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>Trust</c>: whose requests are answered.</summary>
internal sealed class TrustOptions
{
    public const string Section = "Trust";

    /// <summary>Clients whose tokens are accepted. Empty = no token is asked for, and then only this machine is served.</summary>
    public IList<TrustedIssuer> Issuers { get; } = [];

    /// <summary>How far the clocks of client and server may differ.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time between <c>iat</c> and <c>exp</c>.</summary>
    public TimeSpan LongestLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether the list of services, too, is for clients with a token only.</summary>
    public bool ProtectDiscovery { get; set; }

    /// <summary>Whether <c>/api</c> is open without a token although issuers are named: for sites that put their own sign-on before it.</summary>
    public bool ApiWithoutToken { get; set; }

    /// <summary>True when no issuer is named: no token is asked for and only this machine is served.</summary>
    public bool IsLocal => Issuers.Count == 0;
}
