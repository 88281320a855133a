using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interpretation.Her2;

/// <summary>HER2 by the ASCO/CAP decision table of 2018, affirmed in 2023.</summary>
[Name("interpret/her2"), Description("HER2 status by IHC and ISH"), Priority(Stages.Finding)]
internal sealed class EstablishHer2Status : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        BiomarkerDefinition biomarker = null!;
        IEnumerable<ReportedResult> results = null!;

        When()
            .Match(() => context)
            .Match(() => biomarker, b => b.Id == Biomarkers.Her2)
            .Query(() => results, q => q.Match<ReportedResult>(r => r.IsUsable, r => r.Biomarker.Id == Biomarkers.Her2).Collect())
            .Having(() => results.Any());

        Then()
            .Yield(_ => Her2Status.Establish(biomarker, results, context).Finding);
    }
}
