namespace DecisionSupport.Differences;

/// <summary>What differs between two assessments of one patient: what answers to open questions would change.</summary>
/// <remarks>Every list is in a stable order: mechanisms as the knowledge base has them; options added, then removed, then moved, each by rank; excluded ones by id.</remarks>
public sealed record AssessmentDifference
{
    /// <summary>Nothing differs.</summary>
    public static AssessmentDifference None { get; } = new();

    /// <summary>The scope before and after; null where it stays.</summary>
    public ScopeChange? Scope { get; init; }

    /// <summary>Mechanisms whose presence or likelihood changes.</summary>
    public IReadOnlyList<MechanismChange> Mechanisms { get; init => field = value ?? []; } = [];

    /// <summary>Options that are added, removed, change their tier or overtake others. An option that only gives way to others is not listed.</summary>
    public IReadOnlyList<OptionChange> Options { get; init => field = value ?? []; } = [];

    /// <summary>Options, suggested before and after, whose cautions change.</summary>
    public IReadOnlyList<CautionChange> Cautions { get; init => field = value ?? []; } = [];

    /// <summary>Combinations, not suggested before and after, against which other reasons speak.</summary>
    public IReadOnlyList<ExclusionChange> Exclusions { get; init => field = value ?? []; } = [];

    /// <summary>Safety data, as profile fields, that no option needs any longer.</summary>
    public IReadOnlyList<string> ChecksSettled { get; init => field = value ?? []; } = [];

    /// <summary>Safety data, as profile fields, that some option now needs.</summary>
    public IReadOnlyList<string> ChecksRaised { get; init => field = value ?? []; } = [];

    /// <summary>True when the scope, a mechanism or the options change: what makes an answer worth asking for.</summary>
    public bool ChangesTheAnswer() => Scope is not null || Mechanisms.Count > 0 || Options.Count > 0;

    /// <summary>True when nothing at all differs.</summary>
    public bool IsEmpty() => !ChangesTheAnswer() && Cautions.Count + Exclusions.Count + ChecksSettled.Count + ChecksRaised.Count == 0;
}
