namespace DecisionSupport.Knowledge;

/// <summary>The knowledge as it is written down: what the compiler writes and the library reads.</summary>
public sealed record KnowledgeDocument
{
    /// <summary>The pack.</summary>
    public required PackInformation Pack { get; init; }

    /// <summary>Biomarkers.</summary>
    public required IReadOnlyList<BiomarkerDefinition> Biomarkers { get; init; }

    /// <summary>Mechanisms.</summary>
    public required IReadOnlyList<MechanismDefinition> Mechanisms { get; init; }

    /// <summary>What is known about findings that bear on one another; may be empty.</summary>
    public IReadOnlyList<InteractionDefinition> Interactions { get; init => field = value ?? []; } = [];

    /// <summary>Agents.</summary>
    public required IReadOnlyList<AgentDefinition> Agents { get; init; }

    /// <summary>Combinations.</summary>
    public required IReadOnlyList<CombinationDefinition> Combinations { get; init; }

    /// <summary>Other medicines.</summary>
    public required IReadOnlyList<MedicationDefinition> Medications { get; init; }

    /// <summary>Evidence.</summary>
    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    /// <summary>References.</summary>
    public required IReadOnlyList<Assessments.Reference> References { get; init; }

    /// <summary>Claims of the review on which the knowledge is built, and what became of each; may be empty.</summary>
    public IReadOnlyList<ClaimCoverage> Claims { get; init => field = value ?? []; } = [];
}
