namespace DecisionSupport.Bench.StandIn;

/// <summary>A loaded rule whose conditions no fact of a session meets, as most rules of a large pack.</summary>
internal sealed class CannotMatch(int number) : Rule
{
    public override void Define()
    {
        Case patient = null!;
        Finding finding = null!;
        IEnumerable<Support> supports = null!;
        var biomarker = "Z" + number;
        Name("other/" + number);
        Priority(400);
        When()
            .Match(() => patient)
            .Match(() => finding, f => f.Biomarker == biomarker, f => f.Call == "high")
            .Query(() => supports, q => q.Match<Support>(s => s.Finding == finding).Collect());
        Then().Yield(_ => new Notice("other", patient.Setting + finding.Biomarker + supports.Count()));
    }
}
