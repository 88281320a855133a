namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="BrowserOptions"/> must keep to.</summary>
internal sealed class BrowserRules() : SettingsRules<BrowserOptions>(BrowserOptions.Section)
{
    protected override IEnumerable<string> Problems(BrowserOptions options) => options.Origins.Index()
        .Where(o => !Uri.TryCreate(o.Item, UriKind.Absolute, out var url) || !IsWeb(url) || url.GetLeftPart(UriPartial.Authority) != o.Item)
        .Select(o => $"Origins:{o.Index} must be an origin such as https://ehr.hospital.example: no path, no *.");
}
