using System.Text.Json.Serialization;

namespace DecisionSupport.Knowledge;

/// <summary>A drug.</summary>
public sealed record AgentDefinition
{
    /// <summary>Agent id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Class, from the drug itself.</summary>
    public required string Class { get; init; }

    /// <summary><c>her2-therapy</c>, <c>resistance-therapy</c> or <c>partner</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The agent that it counts as in a history: the original of a biosimilar. Null for a drug of its own.</summary>
    public string? CountsAs { get; init; }

    /// <summary>Targets as HGNC symbols.</summary>
    public IReadOnlyList<string> Targets { get; init => field = value ?? []; } = [];

    /// <summary>True for long-established partner drugs that count as available everywhere.</summary>
    public bool Established { get; init; }

    /// <summary>Where it is approved for what.</summary>
    public IReadOnlyList<Approval> Approvals { get; init => field = value ?? []; } = [];

    /// <summary>What its labels say on safety.</summary>
    public IReadOnlyList<SafetyStatement> Safety { get; init => field = value ?? []; } = [];

    /// <summary>What is known about treatment after it, or null where nothing has to be said.</summary>
    public Afterwards? Afterwards { get; init; }

    /// <summary>Limits.</summary>
    public string? Note { get; init; }

    /// <summary>True for whatever is directed at HER2: a course with it is a HER2 regimen, also where it is named only as earlier therapy.</summary>
    [JsonIgnore]
    public bool IsHer2Directed => Role == "her2-therapy" || Class.StartsWith("her2-", StringComparison.Ordinal);

    /// <summary>Whether any use is approved in a jurisdiction.</summary>
    /// <param name="jurisdiction">US, EU or CN.</param>
    /// <returns>True when approved or conditionally approved there for something.</returns>
    public bool IsAvailableIn(string jurisdiction) =>
        Established || Approvals.Any(a => a.Jurisdiction == jurisdiction && a.IsInForce);

    /// <summary>A definition is itself and nothing else: facts that hold it are compared often, and its text need not be read each time.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same object.</returns>
    public bool Equals(AgentDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
