namespace DecisionSupport.Engine.Explanations;

/// <summary>How far the conditions of one alternative of a rule get with the facts that are there.</summary>
/// <param name="RuleName">The rule.</param>
/// <param name="Matches">The number of complete matches; if there is one, the rule does apply.</param>
/// <param name="Conditions">Every condition, in the order in which the author wrote them.</param>
public sealed record WhyNot(string RuleName, int Matches, IReadOnlyList<ConditionAnswer> Conditions)
{
    /// <summary>The index of the first condition that nothing gets past, or <see langword="null"/> if the rule applies.</summary>
    public int? FailedCondition
    {
        get
        {
            for (var i = 0; i < Conditions.Count && Matches == 0; i++)
            {
                if (Conditions[i].Outcome != ConditionOutcome.Met)
                {
                    return i;
                }
            }

            return null;
        }
    }

    /// <summary>The answer in lines: one for the rule, one for each condition.</summary>
    public override string ToString() => string.Join('\n', Conditions
        .Select(c => "  " + c)
        .Prepend(Matches == 0 ? $"{RuleName} does not apply" : $"{RuleName} applies {Matches} times"));
}
