using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>An overlay as it is written down: what one site sets differently.</summary>
public sealed record OverlayDocument
{
    /// <summary>Name of the site, as outputs show it.</summary>
    public required string Name { get; init; }

    /// <summary>Jurisdiction where the caller names none: US, EU or CN; null = as without the overlay.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Cut-offs of biomarkers.</summary>
    public IReadOnlyList<ThresholdOverride> Thresholds { get; init => field = value ?? []; } = [];

    /// <summary>What the site's formulary does not have.</summary>
    public Formulary? Formulary { get; init; }

    /// <summary>Status lines that the site adds to combinations.</summary>
    public IReadOnlyList<StatusOverride> Status { get; init => field = value ?? []; } = [];

    /// <summary>Combinations that the site adds, in the shape of the knowledge files.</summary>
    public IReadOnlyList<CombinationDefinition> Combinations { get; init => field = value ?? []; } = [];

    /// <summary>Evidence that the site adds.</summary>
    public IReadOnlyList<EvidenceItem> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>References that the site adds.</summary>
    public IReadOnlyList<Reference> References { get; init => field = value ?? []; } = [];
}
