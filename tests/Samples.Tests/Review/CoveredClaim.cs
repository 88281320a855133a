namespace DecisionSupport.Samples.Tests.Review;

/// <summary>A claim of the review and what became of it.</summary>
internal sealed class CoveredClaim
{
    public string Claim { get; set; } = "";

    public List<string> Evidence { get; set; } = [];

    public string? Reason { get; set; }

    public string? DuplicateOf { get; set; }

    public List<string> Corrections { get; set; } = [];

    public string? Note { get; set; }
}
