using System.Reflection;
using DecisionSupport.Knowledge;
using DecisionSupport.Overlays;

namespace DecisionSupport.Checking;

/// <summary>The same rules on knowledge in which one drug's label forbids whatever a label can forbid, and in which a formulary lacks another drug.</summary>
internal sealed class ForbiddingPack(IRulePack pack, KnowledgeBase knowledge) : IRulePack
{
    public string Id => pack.Id;

    public string Version => pack.Version;

    public string SourcesSha256 => pack.SourcesSha256;

    public Assembly Assembly => pack.Assembly;

    public KnowledgeBase Knowledge => knowledge;

    public static IRulePack Of(IRulePack pack)
    {
        var document = pack.Knowledge.Document;
        if (document.Combinations is not [{ Agents: [var forbidden, ..] }, .., { Agents: [.., var absent] }])
        {
            return pack;
        }

        var classes = document.Medications.SelectMany(m => m.Classes).Distinct();
        SafetyStatement[] everything = [.. SafetyConditions.All(classes).Select(c => new SafetyStatement { When = c, Action = "contraindicated", Text = c })];
        var agents = document.Agents.Select(a => a.Id == forbidden ? a with { Safety = everything } : a);
        var forbidding = new ForbiddingPack(pack, KnowledgeBase.From(document with { Agents = [.. agents] }));
        var formulary = new OverlayDocument { Name = "made up", Formulary = new Formulary { Agents = [new FormularyEntry(absent)] } };
        return new LocalPack(forbidding, new SiteOverlay(formulary, "0"));
    }
}
