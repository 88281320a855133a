namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="ReportLinkOptions"/> must keep to.</summary>
internal sealed class ReportLinkRules() : SettingsRules<ReportLinkOptions>(ReportLinkOptions.Section)
{
    protected override IEnumerable<string> Problems(ReportLinkOptions options)
    {
        if (options.Lifetime < TimeSpan.FromMinutes(1) || options.Lifetime > TimeSpan.FromHours(12))
        {
            yield return "Lifetime must be between 1 minute and 12 hours.";
        }

        if (options.Most is < 1 or > 100_000)
        {
            yield return "Most must be between 1 and 100000.";
        }
    }
}
