using DecisionSupport.Knowledge;

namespace DecisionSupport.Assessments;

/// <summary>Findings of this patient that bear on one another, and what is known about it.</summary>
public sealed record FindingInteraction
{
    /// <summary>Interaction id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>How the findings bear on one another.</summary>
    public required InteractionKind Kind { get; init; }

    /// <summary>Ids of the findings, by biomarker.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>What is known and what follows.</summary>
    public required string Text { get; init; }

    /// <summary>Evidence ids, of both sides where there are two.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The rule that saw it.</summary>
    public required string Rule { get; init; }
}
