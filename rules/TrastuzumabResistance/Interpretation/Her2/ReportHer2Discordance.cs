using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interpretation.Her2;

/// <summary>IHC and ISH that do not fit each other, and results that were set aside.</summary>
[Name("interpret/her2-discordance"), Description("HER2 results that do not fit each other")]
internal sealed class ReportHer2Discordance : Rule
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
            .Yield(_ => new RaisedIssues("interpret/her2-discordance", Biomarkers.Her2, Her2Status.Establish(biomarker, results, context).Issues));
    }
}
