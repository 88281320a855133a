namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>Feedback</c>: where clinicians' feedback is kept.</summary>
internal sealed class FeedbackOptions
{
    public const string Section = "Feedback";

    /// <summary>SQLite file; used where no PostgreSQL connection is named.</summary>
    public string SqliteFile { get; set; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "decision-support", "feedback.db");

    /// <summary>PostgreSQL connection string; null = SQLite.</summary>
    public string? PostgreSql { get; set; }

    /// <summary>Whether clinicians' comments are kept. They are free text and may name a patient: by default only that there was one is kept.</summary>
    public bool KeepComments { get; set; }

    /// <summary>Most items in one request.</summary>
    public int MostItems { get; set; } = 100;

    /// <summary>Longest comment in characters.</summary>
    public int LongestComment { get; set; } = 2000;
}
