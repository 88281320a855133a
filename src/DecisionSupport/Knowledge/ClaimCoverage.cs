namespace DecisionSupport.Knowledge;

/// <summary>A claim of the review on which the knowledge is built, and what became of it.</summary>
public sealed record ClaimCoverage
{
    /// <summary>Id of the claim; statements that stand only in titles of its reference list begin with <c>B-</c>.</summary>
    public required string Claim { get; init; }

    /// <summary>Evidence ids that carry it, as corrected.</summary>
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Why no item carries it; null where one does.</summary>
    public string? Reason { get; init; }

    /// <summary>The claim that it repeats, or null.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>Errors of the review that touch it.</summary>
    public IReadOnlyList<string> Corrections { get; init => field = value ?? []; } = [];

    /// <summary>What was done with it.</summary>
    public string? Note { get; init; }

    /// <summary>True for a claim of the text, false for a statement in a title of the reference list.</summary>
    public bool IsOfTheText => !Claim.StartsWith("B-", StringComparison.Ordinal);
}
