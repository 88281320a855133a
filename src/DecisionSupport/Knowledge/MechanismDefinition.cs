namespace DecisionSupport.Knowledge;

/// <summary>A way in which a treatment is defeated.</summary>
public sealed record MechanismDefinition
{
    /// <summary>Mechanism id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Family under which it is shown.</summary>
    public required string Family { get; init; }

    /// <summary>Biomarkers that decide: absent only when each of them is negative.</summary>
    public required IReadOnlyList<string> Deciding { get; init; }

    /// <summary>Biomarkers that can make it present but never decide its absence.</summary>
    public IReadOnlyList<string> Shown { get; init => field = value ?? []; } = [];

    /// <summary>Biomarkers shown beside it that decide nothing.</summary>
    public IReadOnlyList<string> Context { get; init => field = value ?? []; } = [];

    /// <summary>Which action of the treatment it defeats.</summary>
    public required string Defeats { get; init; }

    /// <summary>What it is, in plain words.</summary>
    public required string Summary { get; init; }

    /// <summary>A definition is itself and nothing else: facts that hold it are compared often, and its text need not be read each time.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same object.</returns>
    public bool Equals(MechanismDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
