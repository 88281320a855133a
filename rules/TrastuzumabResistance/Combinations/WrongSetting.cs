using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>The combination has places, but none in this disease setting.</summary>
[Name("exclude/setting-mismatch"), Description("No place in this disease setting")]
internal sealed class WrongSetting : Rule
{
    public override void Define()
    {
        PlacementReview review = null!;

        When()
            .Match(() => review, r => r.Checks.Count > 0, r => r.Checks.All(c => !c.Holds(CriterionKind.Setting)));

        Then()
            .Yield(_ => Reasons.Mismatch("exclude/setting-mismatch", "setting-mismatch", review, CriterionKind.Setting));
    }
}
