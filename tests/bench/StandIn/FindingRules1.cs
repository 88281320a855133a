namespace DecisionSupport.Bench.StandIn;

internal sealed class Finding01 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/01");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B01", f => f.Call == "high");
        Then().Yield(_ => new Support("support/01", "M0", finding));
    }
}

internal sealed class Finding02 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/02");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B02", f => f.Call == "low");
        Then().Yield(_ => new Support("support/02", "M1", finding));
    }
}

internal sealed class Finding03 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/03");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B03", f => f.Call == "positive");
        Then().Yield(_ => new Support("support/03", "M2", finding));
    }
}

internal sealed class Finding04 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/04");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B04", f => f.Call == "amplified");
        Then().Yield(_ => new Support("support/04", "M3", finding));
    }
}

internal sealed class Finding05 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/05");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B05", f => f.Call == "lost");
        Then().Yield(_ => new Support("support/05", "M4", finding));
    }
}

internal sealed class Finding06 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/06");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B06", f => f.Call == "detected");
        Then().Yield(_ => new Support("support/06", "M5", finding));
    }
}

internal sealed class Finding07 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/07");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B07", f => f.Call == "high");
        Then().Yield(_ => new Support("support/07", "M6", finding));
    }
}

internal sealed class Finding08 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/08");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B08", f => f.Call == "low");
        Then().Yield(_ => new Support("support/08", "M7", finding));
    }
}

internal sealed class Finding09 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/09");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B09", f => f.Call == "positive");
        Then().Yield(_ => new Support("support/09", "M0", finding));
    }
}

internal sealed class Finding10 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/10");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B10", f => f.Call == "amplified");
        Then().Yield(_ => new Support("support/10", "M1", finding));
    }
}

internal sealed class Finding11 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/11");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B11", f => f.Call == "lost");
        Then().Yield(_ => new Support("support/11", "M2", finding));
    }
}

internal sealed class Finding12 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/12");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B12", f => f.Call == "detected");
        Then().Yield(_ => new Support("support/12", "M3", finding));
    }
}

internal sealed class Finding13 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/13");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B13", f => f.Call == "high");
        Then().Yield(_ => new Support("support/13", "M4", finding));
    }
}

internal sealed class Finding14 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/14");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B14", f => f.Call == "low");
        Then().Yield(_ => new Support("support/14", "M5", finding));
    }
}

internal sealed class Finding15 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/15");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B15", f => f.Call == "positive");
        Then().Yield(_ => new Support("support/15", "M6", finding));
    }
}

internal sealed class Finding16 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/16");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B16", f => f.Call == "amplified");
        Then().Yield(_ => new Support("support/16", "M7", finding));
    }
}

internal sealed class Finding17 : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Name("support/17");
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == "B17", f => f.Call == "lost");
        Then().Yield(_ => new Support("support/17", "M0", finding));
    }
}
