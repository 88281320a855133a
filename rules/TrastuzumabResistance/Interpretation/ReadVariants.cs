using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>Named variants: hotspots, other variants and variants of unknown significance are kept apart.</summary>
[Name("interpret/variants"), Description("The laboratory named variants"), Priority(Stages.Reading)]
internal sealed class ReadVariants : Rule
{
    public override void Define()
    {
        ReportedResult result = null!;

        When()
            .Match(() => result, r => r.IsUsable, r => r.Result.Variants != null);

        Then()
            .Yield(_ => VariantReading.From("interpret/variants", result));
    }
}
