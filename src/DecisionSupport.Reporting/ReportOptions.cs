namespace DecisionSupport.Reporting;

/// <summary>Choices of whoever reads a report.</summary>
public sealed record ReportOptions
{
    /// <summary>Languages in which a report can be written, English first.</summary>
    public static IReadOnlyList<string> Languages => Texts.Text.Languages;

    /// <summary>Language of headings and words of the report, two letters. Sentences of the knowledge base and of the laboratory stay as they are.</summary>
    public string Language { get; init => field = value ?? "en"; } = "en";
}
