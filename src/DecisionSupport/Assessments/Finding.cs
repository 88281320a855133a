namespace DecisionSupport.Assessments;

/// <summary>What one biomarker shows in this patient.</summary>
public sealed record Finding
{
    /// <summary>Stable id within the assessment, such as <c>finding-pten</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Biomarker id.</summary>
    public required string Biomarker { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The canonical call in the laboratory's words: <c>lost</c>, <c>2+</c>, <c>p.H1047R</c>.</summary>
    public required string Call { get; init; }

    /// <summary>Whether the alteration that this biomarker's rules ask about is present.</summary>
    public required FindingState State { get; init; }

    /// <summary>What came in.</summary>
    public required string Reported { get; init; }

    /// <summary>What the rule made of it.</summary>
    public required string Interpretation { get; init; }

    /// <summary>The cut-off used, or null.</summary>
    public required Threshold? Threshold { get; init; }

    /// <summary>The results from which it came, in canonical order; those that were superseded are marked.</summary>
    public IReadOnlyList<FindingInput> Inputs { get; init => field = value ?? []; } = [];

    /// <summary>The rule that spoke.</summary>
    public required string Rule { get; init; }
}
