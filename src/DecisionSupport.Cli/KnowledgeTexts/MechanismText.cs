using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>A mechanism with the evidence on both sides and the combinations meant against it.</summary>
internal static class MechanismText
{
    public static void Write(MechanismDefinition mechanism, EntryWriter text)
    {
        text.Title("mechanism", mechanism.Id, mechanism.Name);
        text.Line("family", mechanism.Family);
        text.Line("defeats", mechanism.Defeats);
        text.Line("summary", mechanism.Summary);
        text.Line("decided by", mechanism.Deciding);
        text.Line("also made present by", mechanism.Shown);
        text.Line("shown beside it", mechanism.Context);
        foreach (var (direction, heading) in new[]
        {
            (EvidenceDirection.Supports, "Evidence for"), (EvidenceDirection.DoesNotSupport, "Evidence against"), (EvidenceDirection.Prognostic, "Prognostic only"),
        })
        {
            text.List(heading, text.Knowledge.EvidenceByMechanism[mechanism.Id].Where(e => e.Direction == direction).OrderBy(e => e.Tier).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => text.Item(e.Id)));
        }

        text.List("Combinations", text.Knowledge.Document.Combinations.SelectMany(c => c.Addresses.Where(a => a.Mechanism == mechanism.Id).Select(a => $"{c.Id}: {a.Text}")));
    }
}
