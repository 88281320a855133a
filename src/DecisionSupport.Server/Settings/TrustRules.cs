namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="TrustOptions"/> must keep to.</summary>
internal sealed class TrustRules() : SettingsRules<TrustOptions>(TrustOptions.Section)
{
    protected override IEnumerable<string> Problems(TrustOptions options)
    {
        if (options.ClockSkew < TimeSpan.Zero || options.ClockSkew > TimeSpan.FromMinutes(5))
        {
            yield return "ClockSkew must be between 0 and 5 minutes.";
        }

        if (options.LongestLifetime <= TimeSpan.Zero || options.LongestLifetime > TimeSpan.FromHours(1))
        {
            yield return "LongestLifetime must be above 0 and at most 1 hour.";
        }

        foreach (var (i, issuer) in options.Issuers.Index())
        {
            if (issuer.Issuer.Length == 0 || options.Issuers.Take(i).Any(o => o.Issuer == issuer.Issuer))
            {
                yield return $"Issuers:{i}:Issuer must be named, and once only.";
            }

            if (issuer.JwksFile is null == issuer.JwksUrl is null)
            {
                yield return $"Issuers:{i} must have either JwksFile or JwksUrl.";
            }

            if (issuer.JwksFile is { } file && !File.Exists(file))
            {
                yield return $"Issuers:{i}:JwksFile does not name a file.";
            }

            if (issuer.JwksUrl is { } url && !IsSafe(url))
            {
                yield return $"Issuers:{i}:JwksUrl must be https, or http on this machine.";
            }
        }
    }
}
