using DecisionSupport.Assessments;

namespace DecisionSupport.Knowledge;

/// <summary>A biomarker: how it is reported and read.</summary>
public sealed record BiomarkerDefinition
{
    /// <summary>Biomarker id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>HGNC id, where confirmed.</summary>
    public string? Hgnc { get; init; }

    /// <summary>Confirmed LOINC codes.</summary>
    public IReadOnlyList<string> Loinc { get; init => field = value ?? []; } = [];

    /// <summary>Assays in use; others are noted, not refused.</summary>
    public IReadOnlyList<string> Assays { get; init => field = value ?? []; } = [];

    /// <summary>Words for "the alteration asked about is present".</summary>
    public required string Alteration { get; init; }

    /// <summary>State of each canonical call; genotypes count as calls.</summary>
    public IReadOnlyDictionary<string, FindingState> Calls { get; init => field = value ?? new Dictionary<string, FindingState>(); } = new Dictionary<string, FindingState>();

    /// <summary>Forms that a result may take: <c>call</c>, <c>value</c>, <c>ordinal</c>, <c>variants</c>, <c>genotype</c>, <c>ish</c>.</summary>
    public IReadOnlyList<string> Forms { get; init => field = value ?? []; } = [];

    /// <summary>Units of a number.</summary>
    public IReadOnlyList<string> Units { get; init => field = value ?? []; } = [];

    /// <summary>Cut-offs that turn a number into a call; the first that holds wins.</summary>
    public IReadOnlyList<Cutoff> Cutoffs { get; init => field = value ?? []; } = [];

    /// <summary>Calls behind ordinal IHC scores.</summary>
    public IReadOnlyDictionary<string, string> Ordinals { get; init => field = value ?? new Dictionary<string, string>(); } = new Dictionary<string, string>();

    /// <summary>Reference of the ordinal reading, or null.</summary>
    public string? OrdinalReference { get; init; }

    /// <summary>What is said of a number or score for which nobody agreed on a cut-off.</summary>
    public string? NoCutoff { get; init; }

    /// <summary>Protein changes, one-letter without <c>p.</c>, that count as the alteration.</summary>
    public IReadOnlyList<string> Hotspots { get; init => field = value ?? []; } = [];

    /// <summary>Reference of the list of hotspots, or null.</summary>
    public string? HotspotReference { get; init; }

    /// <summary>What the laboratory must state.</summary>
    public string? NeedFromLab { get; init; }

    /// <summary>True for what is inherited: its result does not grow old.</summary>
    public bool Inherited { get; init; }

    /// <summary>Answers to try when it was not measured.</summary>
    public IReadOnlyList<string> Answers { get; init => field = value ?? []; } = [];

    /// <summary>Limits.</summary>
    public string? Note { get; init; }

    /// <summary>A definition is itself and nothing else: facts that hold it are compared often, and its text need not be read each time.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same object.</returns>
    public bool Equals(BiomarkerDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
