using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Safety data that a label asks for and nobody reported must be known before the drug is given: silence is not safety.</summary>
[Name("check-before"), Description("Safety data is missing")]
internal sealed class AskBefore : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        LabelStatement statement = null!;

        When()
            .Match(() => context)
            .Match(() => statement, s => SafetyState.MissingField(s.When, context) != null);

        Then()
            .Yield(_ => new SafetyQuestion("check-before", statement, SafetyState.MissingField(statement.When, context)!));
    }
}
