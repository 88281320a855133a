using DecisionSupport.Knowledge;

namespace DecisionSupport.Facts;

/// <summary>Findings of this patient that bear on one another.</summary>
/// <param name="Definition">What is known about it.</param>
/// <param name="Findings">The findings.</param>
public sealed record FindingsInteract(InteractionDefinition Definition, IReadOnlyList<BiomarkerFinding> Findings)
{
    /// <summary>The rule that saw it: one rule for each definition, named after it.</summary>
    public string Rule => "interaction/" + Definition.Id;

    /// <summary>The same definition and findings.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True when both are the same.</returns>
    public bool Equals(FindingsInteract? other) =>
        other is not null && ReferenceEquals(Definition, other.Definition) && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => Definition.GetHashCode();
}
