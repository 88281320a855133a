using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>Every entry that has an id, as text for people, with its sources below.</summary>
internal static class EntryText
{
    /// <summary>None where the id is not known; two where a drug and the regimen of that drug alone share it.</summary>
    public static IReadOnlyList<string> Of(KnowledgeBase knowledge, string id)
    {
        var entries = new List<EntryWriter>();
        Add(knowledge.Biomarker(id), BiomarkerText.Write);
        Add(knowledge.Mechanism(id), MechanismText.Write);
        Add(knowledge.Interaction(id), InteractionText.Write);
        Add(knowledge.Agent(id), AgentText.Write);
        Add(id.Length == 0 ? null : knowledge.Combination(id), CombinationText.Write);
        Add(knowledge.Evidence(id), EvidenceText.Write);
        Add(knowledge.Reference(id), ReferenceText.Write);
        return [.. entries.Select(e => e.ToString())];

        void Add<T>(T? entry, Action<T, EntryWriter> write)
            where T : class
        {
            if (entry is not null)
            {
                var writer = new EntryWriter(knowledge);
                write(entry, writer);
                entries.Add(writer);
            }
        }
    }

    public static IEnumerable<string> Ids(KnowledgeBase knowledge)
    {
        var d = knowledge.Document;
        return d.Biomarkers.Select(b => b.Id).Concat(d.Mechanisms.Select(m => m.Id)).Concat(d.Interactions.Select(i => i.Id)).Concat(d.Agents.Select(a => a.Id))
            .Concat(d.Combinations.Select(c => c.Id)).Concat(d.Evidence.Select(e => e.Id)).Concat(d.References.Select(r => r.Id)).Distinct();
    }
}
