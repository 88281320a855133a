namespace DecisionSupport.Profiles;

/// <summary>The range in which a number of a given unit can lie.</summary>
internal static class ValueRange
{
    public static bool Allows(string? unit, double value) => value >= 0 && value <= Highest(unit);

    public static string Describe(string? unit) => FormattableString.Invariant($"must lie between 0 and {Highest(unit)} for this unit");

    private static double Highest(string? unit) => unit switch
    {
        "%" or "CPS" => 100,
        "H-score" => 300,
        _ => 1_000_000,
    };
}
