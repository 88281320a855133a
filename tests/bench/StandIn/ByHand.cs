namespace DecisionSupport.Bench.StandIn;

/// <summary>The same 46 rules as plain C#: what a programmer would write who needs no rule engine.</summary>
internal static class ByHand
{
    private static readonly Dictionary<string, (string Call, string Rule, string Mechanism)> Findings = Enumerable.Range(0, 34).ToDictionary(
        i => FormattableString.Invariant($"B{i + 1:00}"),
        i => (Calls[i % 6], FormattableString.Invariant($"support/{i + 1:00}"), "M" + (i % 8)),
        StringComparer.Ordinal);

    private static string[] Calls => ["high", "low", "positive", "amplified", "lost", "detected"];

    public static Answer Run(object[] facts)
    {
        Case patient = null!;
        var findings = new List<Finding>();
        var mechanisms = new List<Mechanism>();
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case Case c: patient = c; break;
                case Finding f: findings.Add(f); break;
                case Mechanism m: mechanisms.Add(m); break;
            }
        }

        var supports = new List<Support>();
        foreach (var finding in findings)
        {
            if (Findings.TryGetValue(finding.Biomarker, out var rule) && finding.Call == rule.Call)
            {
                supports.Add(new Support(rule.Rule, rule.Mechanism, finding));
            }

            if (OfSetting(patient.Setting, finding) is { } support)
            {
                supports.Add(support);
            }
        }

        var conclusions = new List<Conclusion>(mechanisms.Count);
        var options = new List<Option>();
        foreach (var mechanism in mechanisms)
        {
            var own = supports.FindAll(s => s.Mechanism == mechanism.Id);
            var conclusion = new Conclusion("conclude", mechanism.Id, own.Count > 0, Conclude.Describe(own));
            conclusions.Add(conclusion);
            if (own.Count > 0 && OptionFor(mechanism.Id) is { } rule)
            {
                options.Add(new Option(rule, "option for " + mechanism.Id, conclusion));
            }
        }

        var notices = new List<Notice>();
        if (conclusions.TrueForAll(c => c.Mechanism == "M7" || c.IsPresent))
        {
            notices.Add(new Notice("notice/all", patient.Setting));
        }

        if (!supports.Exists(s => s.Mechanism == "M0"))
        {
            notices.Add(new Notice("notice/none", patient.Setting));
        }

        if (options.Count > 0)
        {
            notices.Add(new Notice("notice/some", patient.Setting));
        }

        return new Answer(supports, conclusions, options, notices);
    }

    private static Support? OfSetting(string setting, Finding finding) => (setting, finding.Biomarker) switch
    {
        ("adjuvant", "B01") => new Support("support/s1", "M1", finding),
        ("metastatic", "B02") => new Support("support/s2", "M2", finding),
        ("metastatic", "B03") => new Support("support/s3", "M3", finding),
        ("neoadjuvant", "B04") => new Support("support/s4", "M4", finding),
        _ => null,
    };

    private static string? OptionFor(string mechanism) => mechanism switch
    {
        "M1" => "option/1",
        "M2" => "option/2",
        "M3" => "option/3",
        "M4" => "option/4",
        _ => null,
    };
}
