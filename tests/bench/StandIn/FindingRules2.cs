namespace DecisionSupport.Bench.StandIn;

internal sealed class Finding18 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/18");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B18", f => f.Call == "detected");
        Then().Yield(_ => new Support("support/18", "M1", finding));
    }
}

internal sealed class Finding19 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/19");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B19", f => f.Call == "high");
        Then().Yield(_ => new Support("support/19", "M2", finding));
    }
}

internal sealed class Finding20 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/20");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B20", f => f.Call == "low");
        Then().Yield(_ => new Support("support/20", "M3", finding));
    }
}

internal sealed class Finding21 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/21");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B21", f => f.Call == "positive");
        Then().Yield(_ => new Support("support/21", "M4", finding));
    }
}

internal sealed class Finding22 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/22");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B22", f => f.Call == "amplified");
        Then().Yield(_ => new Support("support/22", "M5", finding));
    }
}

internal sealed class Finding23 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/23");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B23", f => f.Call == "lost");
        Then().Yield(_ => new Support("support/23", "M6", finding));
    }
}

internal sealed class Finding24 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/24");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B24", f => f.Call == "detected");
        Then().Yield(_ => new Support("support/24", "M7", finding));
    }
}

internal sealed class Finding25 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/25");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B25", f => f.Call == "high");
        Then().Yield(_ => new Support("support/25", "M0", finding));
    }
}

internal sealed class Finding26 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/26");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B26", f => f.Call == "low");
        Then().Yield(_ => new Support("support/26", "M1", finding));
    }
}

internal sealed class Finding27 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/27");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B27", f => f.Call == "positive");
        Then().Yield(_ => new Support("support/27", "M2", finding));
    }
}

internal sealed class Finding28 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/28");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B28", f => f.Call == "amplified");
        Then().Yield(_ => new Support("support/28", "M3", finding));
    }
}

internal sealed class Finding29 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/29");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B29", f => f.Call == "lost");
        Then().Yield(_ => new Support("support/29", "M4", finding));
    }
}

internal sealed class Finding30 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/30");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B30", f => f.Call == "detected");
        Then().Yield(_ => new Support("support/30", "M5", finding));
    }
}

internal sealed class Finding31 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/31");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B31", f => f.Call == "high");
        Then().Yield(_ => new Support("support/31", "M6", finding));
    }
}

internal sealed class Finding32 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/32");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B32", f => f.Call == "low");
        Then().Yield(_ => new Support("support/32", "M7", finding));
    }
}

internal sealed class Finding33 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/33");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B33", f => f.Call == "positive");
        Then().Yield(_ => new Support("support/33", "M0", finding));
    }
}

internal sealed class Finding34 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/34");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B34", f => f.Call == "amplified");
        Then().Yield(_ => new Support("support/34", "M1", finding));
    }
}
