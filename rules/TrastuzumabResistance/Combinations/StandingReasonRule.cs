using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>A reason that holds whatever the patient. Each code has a rule of its own, so that it can be found by name.</summary>
internal abstract class StandingReasonRule(string code) : Rule
{
    public override void Define()
    {
        CombinationDefinition combination = null!;
        StandingReason reason = null!;

        Name("exclude/" + code);

        When()
            .Match(() => combination, c => c.Against.Any(a => a.Code == code))
            .Let(() => reason, () => combination.Against.First(a => a.Code == code));

        Then()
            .Yield(_ => new Exclusion("exclude/" + code, combination.Id, code, reason.Text, reason.Evidence ?? Array.Empty<string>(), reason.Reference));
    }
}
