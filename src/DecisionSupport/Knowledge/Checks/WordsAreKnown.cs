using DecisionSupport.Json;
using DecisionSupport.Profiles;

namespace DecisionSupport.Knowledge.Checks;

/// <summary>A misspelt word would never match a patient, and nobody would notice: every word of a closed list is checked.</summary>
internal static class WordsAreKnown
{
    private static readonly string[] Roles = ["her2-therapy", "resistance-therapy", "partner"];
    private static readonly string[] Uses = ["her2-positive-breast", "other-breast", "other-tumour"];
    private static readonly string[] Statuses = ["approved", "conditional", "withdrawn", "refused", "not-approved"];
    private static readonly string[] Receptors = ["positive", "negative"];
    private static readonly string[] Forms = ["call", "value", "ordinal", "variants", "genotype", "ish"];

    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) =>
        knowledge.Document.Biomarkers.SelectMany(b => Unknown("biomarker " + b.Id, "form", b.Forms, Forms))
            .Concat(knowledge.Document.Agents.SelectMany(Agent))
            .Concat(knowledge.Document.Evidence.SelectMany(e => Unknown("evidence " + e.Id, "hormone-receptor status", One(e.HormoneReceptor), Receptors)))
            .Concat(knowledge.Document.Combinations.SelectMany(c => c.Placements.SelectMany(p => Placement(c, p, knowledge))));

    private static IEnumerable<KnowledgeProblem> Agent(AgentDefinition agent) =>
        Unknown("agent " + agent.Id, "role", [agent.Role], Roles)
            .Concat(Unknown("agent " + agent.Id, "use", agent.Approvals.Select(a => a.Use), Uses))
            .Concat(Unknown("agent " + agent.Id, "status", agent.Approvals.Select(a => a.Status), Statuses))
            .Concat(Unknown("agent " + agent.Id, "jurisdiction", agent.Approvals.Select(a => a.Jurisdiction).Concat(agent.Safety.SelectMany(s => s.Jurisdictions)), AssessmentOptions.Jurisdictions));

    private static IEnumerable<KnowledgeProblem> Placement(CombinationDefinition combination, Placement placement, KnowledgeBase knowledge)
    {
        var subject = $"combination {combination.Id}, placement {placement.Id}";
        return Unknown(subject, "setting", placement.Settings, EnumWords<DiseaseSetting>.All)
            .Concat(Unknown(subject, "hormone-receptor status", One(placement.HormoneReceptor), Receptors))
            .Concat(Unknown(subject, "state of brain metastases", placement.BrainMetastases, EnumWords<BrainMetastases>.All))
            .Concat(placement.Biomarkers.Where(b => knowledge.Biomarker(b.Biomarker) is not null)
                .SelectMany(b => Unknown(subject, "call of " + b.Biomarker, b.Calls, knowledge.Biomarker(b.Biomarker)!.Calls.Keys.Append("hotspot"))));
    }

    private static IEnumerable<KnowledgeProblem> Unknown(string subject, string kind, IEnumerable<string> words, IEnumerable<string> known) =>
        words.Except(known).Select(w => new KnowledgeProblem(true, subject, $"'{w}' is no {kind}"));

    private static string[] One(string? word) => word is null ? [] : [word];
}
