namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="TelemetryOptions"/> must keep to.</summary>
internal sealed class TelemetryRules() : SettingsRules<TelemetryOptions>(TelemetryOptions.Section)
{
    protected override IEnumerable<string> Problems(TelemetryOptions options)
    {
        if (options.OtlpMetrics is { } url && !IsWeb(url))
        {
            yield return "OtlpMetrics must be an http or https address.";
        }

        if (options.Interval < TimeSpan.FromMilliseconds(100))
        {
            yield return "Interval must be at least 100 milliseconds.";
        }
    }
}
