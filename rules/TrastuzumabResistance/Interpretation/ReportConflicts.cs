using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>Says which result was chosen among several, and where they contradict each other.</summary>
[Name("interpret/conflicts"), Description("Several results of one biomarker")]
internal sealed class ReportConflicts : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        BiomarkerDefinition biomarker = null!;
        IEnumerable<Reading> readings = null!;

        When()
            .Match(() => context)
            .Match(() => biomarker, b => b.Id != Biomarkers.Her2)
            .Query(() => readings, q => q.Match<Reading>(r => r.Source.Biomarker.Id == biomarker.Id).Collect())
            .Having(() => readings.Skip(1).Any());

        Then()
            .Yield(_ => new RaisedIssues("interpret/conflicts", biomarker.Id, ResultSelection.Choose(biomarker, readings, context).Issues));
    }
}
