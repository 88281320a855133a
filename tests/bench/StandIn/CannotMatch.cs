namespace DecisionSupport.Bench.StandIn;

/// <summary>A loaded rule whose conditions no fact of a session meets, as most rules of a large pack.</summary>
internal sealed class CannotMatch(int number) : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Mechanism mechanism = null!;
        var biomarker = "Z" + number;
        Name("other/" + number);
        Priority(400);
        When().Match(() => finding, f => f.Biomarker == biomarker, f => f.Call == "high").Match(() => mechanism, m => m.Id != "M1");
        Then().Yield(_ => new Support("other", mechanism.Id, finding));
    }
}
