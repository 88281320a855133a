namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>ReportLinks</c>: how long the link on a card leads to its report.</summary>
internal sealed class ReportLinkOptions
{
    public const string Section = "ReportLinks";

    /// <summary>How long a report can be opened.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Most reports that are held; the oldest makes way.</summary>
    public int Most { get; set; } = 2000;
}
