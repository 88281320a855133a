namespace DecisionSupport.Assessments;

/// <summary>Where a result comes from.</summary>
/// <param name="Engine">The engine that ran the rules.</param>
/// <param name="Rules">The rule pack.</param>
/// <param name="Knowledge">The knowledge base.</param>
/// <param name="Input">The canonical profile.</param>
/// <param name="Jurisdiction">The jurisdiction for which tiers were decided: US, EU or CN.</param>
/// <param name="AsOf">The day for which the assessment speaks.</param>
public sealed record Provenance(
    EngineIdentity Engine,
    RulesIdentity Rules,
    KnowledgeIdentity Knowledge,
    InputIdentity Input,
    string Jurisdiction,
    DateOnly AsOf)
{
    /// <summary>What a site's overlay changed of the knowledge; null = nothing. The knowledge named above is then the one under the overlay.</summary>
    public OverlayIdentity? Overlay { get; init; }
}
