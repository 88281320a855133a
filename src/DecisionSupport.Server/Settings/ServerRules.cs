using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="ServerOptions"/> must keep to.</summary>
internal sealed class ServerRules(IOptions<TrustOptions> trust) : SettingsRules<ServerOptions>(ServerOptions.Section)
{
    protected override IEnumerable<string> Problems(ServerOptions options)
    {
        if (options.PublicUrl is null && !trust.Value.IsLocal)
        {
            yield return "PublicUrl is needed where Trust:Issuers are named: a token is for one address only.";
        }

        if (options.PublicUrl is { } url && (!IsSafe(url) || url.Query.Length > 0 || url.Fragment.Length > 0))
        {
            yield return "PublicUrl must be an https address without a query, or http on this machine.";
        }

        if (options.Jurisdiction is { } jurisdiction && !AssessmentOptions.Jurisdictions.Contains(jurisdiction))
        {
            yield return "Jurisdiction must be one of " + string.Join(", ", AssessmentOptions.Jurisdictions) + ".";
        }
    }
}
