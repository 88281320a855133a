using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>MUC1-C may drive what is seen below HER2.</summary>
[Name("interaction/" + Id), Description("MUC1-C high with an altered PI3K pathway or low p27"), Priority(Stages.Support)]
internal sealed class Muc1cWithDownstreamSignals : Rule
{
    private const string Id = "muc1c-with-downstream-signals";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding muc1 = null!;
        IEnumerable<BiomarkerFinding> below = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => muc1, f => f.Biomarker == Biomarkers.Muc1, f => f.Is("high"))
            .Query(() => below, q => q.Match<BiomarkerFinding>(f => Shown.ActivePi3kPathway(f) || (f.Biomarker == Biomarkers.P27 && f.Is("low"))).Collect().Where(found => found.Any()));

        Then()
            .Yield(_ => new FindingsInteract(known, below.Append(muc1).ToList()));
    }
}
