using DecisionSupport.Assessments;

namespace DecisionSupport.Differences;

/// <summary>An option that is added, removed or stands elsewhere.</summary>
/// <param name="Id">Combination id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Before">Where it stood; null where it was not suggested.</param>
/// <param name="After">Where it stands; null where it is no longer suggested.</param>
public sealed record OptionChange(string Id, string Name, OptionStanding? Before, OptionStanding? After)
{
    /// <summary>Mechanisms that it then addresses; empty for an option that is removed.</summary>
    public IReadOnlyList<string> Addresses { get; init => field = value ?? []; } = [];

    /// <summary>True when the link from biomarker to drug is then preclinical only.</summary>
    public bool PreclinicalOnly { get; init; }

    /// <summary>What asks for care with an option that is added; empty for the others.</summary>
    public IReadOnlyList<Caution> Cautions { get; init => field = value ?? []; } = [];

    /// <summary>Every reason against an option that is removed; empty for the others.</summary>
    public IReadOnlyList<ExclusionReason> Reasons { get; init => field = value ?? []; } = [];
}
