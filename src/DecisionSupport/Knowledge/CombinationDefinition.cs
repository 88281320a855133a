namespace DecisionSupport.Knowledge;

/// <summary>A regimen: where it belongs and what speaks against it.</summary>
public sealed record CombinationDefinition
{
    /// <summary>Agent ids joined by <c>+</c>, the HER2-directed part first.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Agent ids.</summary>
    public required IReadOnlyList<string> Agents { get; init; }

    /// <summary>Agents whose failure rules the regimen out.</summary>
    public IReadOnlyList<string> Distinctive { get; init => field = value ?? []; } = [];

    /// <summary>Permitted substitutions, in words.</summary>
    public string? Partners { get; init; }

    /// <summary>Regulatory or guideline status.</summary>
    public IReadOnlyList<RegimenStatus> Status { get; init => field = value ?? []; } = [];

    /// <summary>What links it to mechanisms.</summary>
    public IReadOnlyList<MechanismLink> Addresses { get; init => field = value ?? []; } = [];

    /// <summary>Evidence ids, pivotal first.</summary>
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Where it belongs.</summary>
    public IReadOnlyList<Placement> Placements { get; init => field = value ?? []; } = [];

    /// <summary>Standing reasons against it.</summary>
    public IReadOnlyList<StandingReason> Against { get; init => field = value ?? []; } = [];

    /// <summary>Limits.</summary>
    public string? Note { get; init; }

    /// <summary>A definition is itself and nothing else: facts that hold it are compared often, and its text need not be read each time.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same object.</returns>
    public bool Equals(CombinationDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
