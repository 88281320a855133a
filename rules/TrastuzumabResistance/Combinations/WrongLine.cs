using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>The combination has places in this setting, but none at this point of treatment.</summary>
[Name("exclude/line-mismatch"), Description("No place at this line, phase or after these drugs")]
internal sealed class WrongLine : Rule
{
    public override void Define()
    {
        PlacementReview review = null!;

        When()
            .Match(() => review,
                r => r.Checks.Any(c => c.Holds(CriterionKind.Setting)),
                r => !r.Checks.Any(c => c.Holds(CriterionKind.Setting, CriterionKind.Line, CriterionKind.Interval)));

        Then()
            .Yield(_ => Reasons.Mismatch("exclude/line-mismatch", "line-mismatch", review, CriterionKind.Line, CriterionKind.Interval));
    }
}
