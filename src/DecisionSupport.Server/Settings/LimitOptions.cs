namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>Limits</c>.</summary>
internal sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Largest request body in bytes.</summary>
    public long LargestBody { get; set; } = 5_000_000;

    /// <summary>Requests that one address may send a minute.</summary>
    public int RequestsPerMinute { get; set; } = 6000;

    /// <summary>PDFs that are printed at the same time: each is a browser of its own.</summary>
    public int PdfsAtOnce { get; set; } = 1;
}
