namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="LimitOptions"/> must keep to.</summary>
internal sealed class LimitRules() : SettingsRules<LimitOptions>(LimitOptions.Section)
{
    protected override IEnumerable<string> Problems(LimitOptions options)
    {
        if (options.LargestBody is < 1024 or > 100_000_000)
        {
            yield return "LargestBody must be between 1 kB and 100 MB.";
        }

        if (options.RequestsPerMinute < 1)
        {
            yield return "RequestsPerMinute must be above 0.";
        }

        if (options.PdfsAtOnce is < 1 or > 16)
        {
            yield return "PdfsAtOnce must be between 1 and 16.";
        }
    }
}
