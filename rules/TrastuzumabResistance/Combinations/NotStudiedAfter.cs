using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>A drug was given after which nobody has compared treatments: figures of what follows come from patients who had not had it.</summary>
[Name("caution/not-studied-after"), Description("What follows an earlier drug was not studied")]
internal sealed class NotStudiedAfter(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        CombinationDefinition combination = null!;
        AgentDefinition earlier = null!;

        When()
            .Match(() => context, c => c.Setting == "metastatic", c => c.History.PriorAgents.Any(a => Leaves(a, knowledge)))
            .Match(() => combination, c => Earlier(c, context, knowledge) != null)
            .Let(() => earlier, () => Earlier(combination, context, knowledge)!);

        Then()
            .Yield(_ => new RaisedCaution("caution/not-studied-after", combination.Id, earlier.Id, CautionAfter(earlier.Afterwards!)));
    }

    /// <summary>The earlier drug, which the combination does not hold itself; null where there is none.</summary>
    internal static AgentDefinition? Earlier(CombinationDefinition combination, CaseContext context, KnowledgeBase knowledge) =>
        context.History.PriorAgents.Where(a => !combination.Agents.Contains(a) && Leaves(a, knowledge)).Select(knowledge.Agent).FirstOrDefault();

    internal static Caution CautionAfter(Afterwards afterwards) =>
        new("not-studied-after", CautionSeverity.Moderate, afterwards.Text, afterwards.Reference);

    private static bool Leaves(string agent, KnowledgeBase knowledge) => knowledge.Agent(agent) is { Afterwards: not null };
}
