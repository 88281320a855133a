namespace DecisionSupport.Samples.Tests.Review;

/// <summary>An error of the review and where the right statement stands.</summary>
internal sealed class KnownError
{
    public string Id { get; set; } = "";

    public string Severity { get; set; } = "";

    public string Title { get; set; } = "";

    public List<string> Touches { get; set; } = [];

    public List<string> Evidence { get; set; } = [];

    public List<string> Printed { get; set; } = [];

    public string? Note { get; set; }
}
