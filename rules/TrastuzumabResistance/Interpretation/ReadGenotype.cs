using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>A germline genotype is read from the table of its biomarker.</summary>
[Name("interpret/genotype"), Description("The laboratory gave a genotype"), Priority(Stages.Reading)]
internal sealed class ReadGenotype : Rule
{
    public override void Define()
    {
        ReportedResult result = null!;

        When()
            .Match(() => result, r => r.IsUsable, r => r.Result.Genotype != null);

        Then()
            .Yield(_ => ResultReading.FromGenotype("interpret/genotype", result));
    }
}
