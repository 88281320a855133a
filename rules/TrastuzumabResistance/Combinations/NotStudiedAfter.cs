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

        When()
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => combination, c => c.Placements.Count > 0, c => Earlier(c, context, knowledge) != null);

        Then()
            .Yield(_ => new RaisedCaution("caution/not-studied-after", combination.Id, Earlier(combination, context, knowledge)!.Id,
                CautionAfter(Earlier(combination, context, knowledge)!.Afterwards!)));
    }

    /// <summary>The earlier drug, which the combination does not hold itself; null where there is none.</summary>
    internal static AgentDefinition? Earlier(CombinationDefinition combination, CaseContext context, KnowledgeBase knowledge) =>
        context.History.PriorAgents.Except(combination.Agents).Select(knowledge.Agent).FirstOrDefault(a => a?.Afterwards != null);

    internal static Caution CautionAfter(Afterwards afterwards) =>
        new("not-studied-after", CautionSeverity.Moderate, afterwards.Text, afterwards.Reference);
}
