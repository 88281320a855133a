namespace DecisionSupport.Bench.StandIn;

internal abstract class SettingRule(string name, string setting, string biomarker, string mechanism) : Rule
{
    public override void Define()
    {
        Case patient = null!;
        Finding finding = null!;
        Name(name);
        Priority(400);
        When().Match(() => patient, c => c.Setting == setting).Match(() => finding, f => f.Biomarker == biomarker);
        Then().Yield(_ => new Support(name, mechanism, finding));
    }
}

internal sealed class Setting1() : SettingRule("support/s1", "adjuvant", "B01", "M1");

internal sealed class Setting2() : SettingRule("support/s2", "metastatic", "B02", "M2");

internal sealed class Setting3() : SettingRule("support/s3", "metastatic", "B03", "M3");

internal sealed class Setting4() : SettingRule("support/s4", "neoadjuvant", "B04", "M4");

internal sealed class Conclude : Rule
{
    public static string Describe(IEnumerable<Support> supports) => string.Join(' ', supports.Select(s => s.Rule).Order(StringComparer.Ordinal));

    public override void Define()
    {
        Mechanism mechanism = null!;
        IEnumerable<Support> supports = null!;
        Name("conclude");
        Priority(300);
        When().Match(() => mechanism).Query(() => supports, q => q.Match<Support>(s => s.Mechanism == mechanism.Id).Collect());
        Then().Yield(_ => new Conclusion("conclude", mechanism.Id, supports.Any(), Describe(supports)));
    }
}

internal abstract class OptionRule(string name, string mechanism) : Rule
{
    public override void Define()
    {
        Conclusion conclusion = null!;
        Name(name);
        Priority(200);
        When().Match(() => conclusion, c => c.Mechanism == mechanism, c => c.IsPresent);
        Then().Yield(_ => new Option(name, "option for " + mechanism, conclusion));
    }
}

internal sealed class Option1() : OptionRule("option/1", "M1");

internal sealed class Option2() : OptionRule("option/2", "M2");

internal sealed class Option3() : OptionRule("option/3", "M3");

internal sealed class Option4() : OptionRule("option/4", "M4");

internal sealed class NothingAgainst : Rule
{
    public override void Define()
    {
        Case patient = null!;
        Name("notice/none");
        When().Match(() => patient).Not<Support>(s => s.Mechanism == "M0");
        Then().Yield(_ => new Notice("notice/none", patient.Setting));
    }
}

internal sealed class Something : Rule
{
    public override void Define()
    {
        Case patient = null!;
        Name("notice/some");
        When().Match(() => patient).Exists<Option>();
        Then().Yield(_ => new Notice("notice/some", patient.Setting));
    }
}

internal sealed class EveryOne : Rule
{
    public override void Define()
    {
        Case patient = null!;
        Name("notice/all");
        When().Match(() => patient).All<Conclusion>(c => c.Mechanism != "M7", c => c.IsPresent);
        Then().Yield(_ => new Notice("notice/all", patient.Setting));
    }
}
