using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>One finding per biomarker, whatever the number of its results.</summary>
[Name("interpret/finding"), Description("What the results of one biomarker show together"), Priority(Stages.Finding)]
internal sealed class EstablishFinding : Rule
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
            .Having(() => readings.Any());

        Then()
            .Yield(_ => ResultSelection.Choose(biomarker, readings, context).Finding);
    }
}
