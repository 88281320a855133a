using DecisionSupport.Overlays;
using DecisionSupport.Running;

namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>The knowledge of the pack with something of a site's own in it, for conditions that no entry of the pack uses today.</summary>
internal sealed record OwnKnowledge(KnowledgeBase Knowledge)
{
    public const string Id = "own-option";

    public static OwnKnowledge With(params Placement[] placements) => With(o => o, placements);

    /// <summary>An option made of two drugs that are available everywhere, placed as a test says.</summary>
    public static OwnKnowledge With(Func<CombinationDefinition, CombinationDefinition> change, params Placement[] placements)
    {
        var option = new CombinationDefinition
        {
            Id = Id,
            Name = "Option of the site",
            Agents = ["trastuzumab", "eribulin"],
            Placements = placements,
        };
        return Changed(d => d with { Combinations = [.. d.Combinations, change(option)] });
    }

    public static OwnKnowledge Changed(Func<KnowledgeDocument, KnowledgeDocument> change) => new(KnowledgeBase.From(change(Clinic.Knowledge.Document)));

    public static OwnKnowledge WithBiomarker(string id, Func<BiomarkerDefinition, BiomarkerDefinition> change) =>
        Changed(d => d with { Biomarkers = [.. d.Biomarkers.Select(b => b.Id == id ? change(b) : b)] });

    public static OwnKnowledge At(OverlayDocument site) =>
        new(Clinic.Knowledge.With(Clinic.Knowledge.Document, new OverlayIdentity(site.Name, "0", []), site));

    /// <summary>A place for metastatic disease in the United States.</summary>
    public static Placement Place(Func<Placement, Placement>? change = null)
    {
        var place = new Placement { Id = "place", Jurisdictions = ["US"], Tier = Tier.Standard, Order = 900, Settings = ["metastatic"], Rationale = "Consider it." };
        return change is null ? place : change(place);
    }

    public Assessment Assess(Patient patient)
    {
        var runner = new RuleRunner(new TrastuzumabResistancePack(Knowledge));
        return Clinic.Assess(context => runner.Run(context, CancellationToken.None), patient.Profile, "US", Knowledge);
    }

    /// <summary>Why the option was suggested; fails where it was not.</summary>
    public string Because(Patient patient) => Assess(patient).Option(Id).Explanation.Text;

    /// <summary>Code and text of each reason against the option.</summary>
    public IReadOnlyList<(string Code, string Text)> Against(Patient patient) =>
        [.. Assess(patient).Excluded.Where(e => e.Id == Id).SelectMany(e => e.Reasons).Select(r => (r.Code, r.Text))];
}
