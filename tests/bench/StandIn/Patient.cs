namespace DecisionSupport.Bench.StandIn;

/// <summary>What differs between sessions; the facts are made anew for each.</summary>
internal static class Patient
{
    private static readonly string[] Settings = ["adjuvant", "metastatic", "neoadjuvant"];
    private static readonly string[] Calls = ["high", "low", "positive", "amplified", "lost", "detected"];
    private static readonly string[] Biomarkers = [.. Enumerable.Range(1, 34).Select(n => FormattableString.Invariant($"B{n:00}"))];
    private static readonly Mechanism[] Mechanisms = [.. Enumerable.Range(0, 8).Select(n => new Mechanism("M" + n))];

    /// <summary>One case, eight mechanisms, eight findings of which about half satisfy a rule.</summary>
    public static object[] Facts(int number)
    {
        var facts = new object[17];
        facts[0] = new Case(number, Settings[number % 3]);
        Mechanisms.CopyTo(facts, 1);
        for (var i = 0; i < 8; i++)
        {
            var biomarker = (number + (i * 4)) % 34;
            facts[9 + i] = new Finding(Biomarkers[biomarker], Calls[(biomarker + (i % 2 == 0 ? 0 : 1)) % 6]);
        }

        return facts;
    }
}
