namespace DecisionSupport.Samples.Tests.Review;

public sealed class CoverageTests
{
    private const int Claims = 247;
    private const int TitleStatements = 39;
    private static readonly string[] Reasons =
        ["background", "no-source", "not-about-resistance", "superseded", "corrected-away", "duplicate-of", "title-only", "not-an-evidence-claim"];

    [Fact]
    public void Every_claim_of_the_review_is_accounted_for_once()
    {
        Assert.Equal(Claims + TitleStatements, ReviewFiles.Claims.Select(c => c.Claim).Distinct().Count());
        Assert.Equal(Claims + TitleStatements, ReviewFiles.Claims.Count);
        Assert.Equal(TitleStatements, ReviewFiles.Claims.Count(c => c.Claim.StartsWith("B-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_claim_has_evidence_or_a_reason_why_it_has_none() => Assert.All(ReviewFiles.Claims, c =>
    {
        Assert.True(c.Evidence.Count > 0 != (c.Reason is not null), c.Claim);
        Assert.True(c.Reason is null || Reasons.Contains(c.Reason), c.Claim);
        Assert.True(c.Reason is null || !string.IsNullOrWhiteSpace(c.Note), c.Claim);
        Assert.True(c.Reason != "duplicate-of" || ReviewFiles.Claims.Any(o => o.Claim == c.DuplicateOf), c.Claim);
    });

    [Fact]
    public void Evidence_and_claims_name_each_other()
    {
        var byItem = ReviewFiles.Claims.SelectMany(c => c.Evidence.Select(e => (e, c.Claim))).ToHashSet();
        var byClaim = Sample.Support.Knowledge.Document.Evidence.SelectMany(e => e.Claims.Select(c => (e.Id, c))).ToHashSet();

        Assert.Empty(byItem.Except(byClaim));
        Assert.Empty(byClaim.Except(byItem));
    }
}
