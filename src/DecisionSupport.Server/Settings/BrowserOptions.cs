namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>Browsers</c>: clients that run in a browser.</summary>
internal sealed class BrowserOptions
{
    public const string Section = "Browsers";

    /// <summary>Origins whose pages may call the service, such as <c>https://ehr.hospital.example</c>; empty = none. Never <c>*</c>.</summary>
    public IList<string> Origins { get; } = [];
}
