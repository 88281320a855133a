using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>A label forbids a drug in this patient's state. Each state has a rule of its own, so that it can be found by name.</summary>
internal abstract class LabelForbids(string family, KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        LabelStatement statement = null!;
        var rule = "exclude/contraindicated/" + family.TrimEnd(':');

        Name(rule);

        When()
            .Match(() => context)
            .Match(() => statement, s => s.Forbids, s => SafetyState.IsOf(s, family), s => SafetyState.Holds(s.When, context, knowledge));

        Then()
            .Yield(_ => new Exclusion(rule, statement.Combination, "contraindicated",
                SafetyState.Text(statement, context, knowledge), Array.Empty<string>(), statement.Statement.Reference));
    }
}
