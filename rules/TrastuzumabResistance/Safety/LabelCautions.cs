using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>A label asks for care with a drug in this patient's state.</summary>
internal abstract class LabelCautions(string family, KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        LabelStatement statement = null!;
        var rule = "caution/" + family.TrimEnd(':');

        Name(rule);

        When()
            .Match(() => context)
            .Match(() => statement, s => !s.Forbids, s => SafetyState.IsOf(s, family), s => SafetyState.Holds(s.When, context, knowledge));

        Then()
            .Yield(_ => new RaisedCaution(rule, statement.Combination, statement.Agent.Id, new Caution(
                SafetyState.CodeOf(statement.When), statement.Statement.Severity ?? CautionSeverity.Moderate, SafetyState.Text(statement, context, knowledge), statement.Statement.Reference)));
    }
}
