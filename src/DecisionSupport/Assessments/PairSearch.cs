namespace DecisionSupport.Assessments;

/// <summary>
/// What two answers together would change, searched only among inputs of which no single answer changes anything. The search runs the rules with all these
/// inputs answered at once, so often that every pair of answers stands together at least once; only where something changes are pairs tried alone. It
/// cannot see what takes three answers, nor an effect that another answer of the same run hides.
/// </summary>
public sealed record PairSearch
{
    /// <summary>Nothing was searched.</summary>
    public static PairSearch None { get; } = new();

    /// <summary>Inputs searched: biomarker ids and fields of which no single answer changes anything.</summary>
    public IReadOnlyList<string> Inputs { get; init => field = value ?? []; } = [];

    /// <summary>Pairs of answers that there are.</summary>
    public int Pairs { get; init; }

    /// <summary>Further runs of the rules that the search took.</summary>
    public int Runs { get; init; }

    /// <summary>False where the search stopped at its bound before every suspect pair had been tried alone.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>Pairs of answers that change a mechanism or an option, most consequential first.</summary>
    public IReadOnlyList<PossiblePair> Found { get; init => field = value ?? []; } = [];
}
