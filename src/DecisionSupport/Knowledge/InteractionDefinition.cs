namespace DecisionSupport.Knowledge;

/// <summary>What is known about findings that bear on one another. A rule of the pack says when it holds.</summary>
public sealed record InteractionDefinition
{
    /// <summary>Interaction id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>How the findings bear on one another.</summary>
    public required InteractionKind Kind { get; init; }

    /// <summary>What is known and what follows, in plain words.</summary>
    public required string Text { get; init; }

    /// <summary>Evidence ids, of both sides where there are two.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The day on which the text was last read against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>A definition is itself and nothing else: facts that hold it are compared often, and its text need not be read each time.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same object.</returns>
    public bool Equals(InteractionDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
