namespace DecisionSupport.Assessments;

/// <summary>The one immutable result: what was found, what it means, what may be considered, what was left out and why.</summary>
/// <remarks>Every array is always present and in a documented, stable order; the same input gives the same bytes.</remarks>
public sealed record Assessment
{
    /// <summary>Version of the assessment format.</summary>
    public string SchemaVersion { get; init; } = "1.0";

    /// <summary>Identifier of the profile, as it came in.</summary>
    public required string ProfileId { get; init; }

    /// <summary>The instant of the run, from the clock that the host supplied.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>Which engine, rules, knowledge and input led to this result.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Whether these rules speak for this patient at all.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Disease setting, phase of treatment and earlier therapy as the rules understood them.</summary>
    public required CaseSummary Case { get; init; }

    /// <summary>One entry for every biomarker that was reported, by biomarker id.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>One entry for every mechanism, in the order of the knowledge base; empty when out of scope.</summary>
    public required IReadOnlyList<MechanismAssessment> Mechanisms { get; init; }

    /// <summary>Findings that bear on one another, those that ask for a check of the report first; empty when out of scope.</summary>
    public required IReadOnlyList<FindingInteraction> Interactions { get; init; }

    /// <summary>Options to consider, best first.</summary>
    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    /// <summary>Everything else that the knowledge base knows, with every reason that applies, by id.</summary>
    public required IReadOnlyList<ExcludedOption> Excluded { get; init; }

    /// <summary>What was not known and what an answer would change, most consequential first.</summary>
    public required IReadOnlyList<MissingInput> Missing { get; init; }

    /// <summary>What two answers would change of inputs that alone change nothing.</summary>
    public PairSearch MissingPairs { get; init => field = value ?? PairSearch.None; } = PairSearch.None;

    /// <summary>Contradictions and doubts in the input, by severity, path and code.</summary>
    public required IReadOnlyList<DataIssue> DataIssues { get; init; }

    /// <summary>Every evidence item named above, by id.</summary>
    public required IReadOnlyList<CitedEvidence> Evidence { get; init; }

    /// <summary>Every publication, label or guideline named above, by id.</summary>
    public required IReadOnlyList<Reference> References { get; init; }
}
