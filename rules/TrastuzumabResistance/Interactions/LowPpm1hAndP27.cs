using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Models of PPM1H and patients of HERA point in opposite directions about p27.</summary>
[Name("interaction/" + Id), Description("PPM1H low"), Priority(Stages.Support)]
internal sealed class LowPpm1hAndP27 : Rule
{
    private const string Id = "low-ppm1h-and-p27";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding ppm1h = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => ppm1h, f => f.Biomarker == Biomarkers.Ppm1h, f => f.Is("low"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { ppm1h }));
    }
}
