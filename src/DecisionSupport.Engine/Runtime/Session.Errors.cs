using System.Linq.Expressions;
using DecisionSupport.Engine.Diagnostics;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <content>Errors of conditions, and events about them.</content>
internal sealed partial class Session
{
    public void RaiseLhs(
        IReadOnlyList<LambdaExpression> written,
        IRuleDefinition rule,
        MatchTuple? tuple,
        IFact? fact,
        object? candidate,
        bool result)
    {
        foreach (var expression in written)
        {
            EventAggregator.LhsEvaluated(this, new(expression, null, Arguments(candidate), result, tuple, fact, [rule]));
        }
    }

    /// <summary>Throws, unless a subscriber handles the error.</summary>
    public void LhsFailed(
        IReadOnlyList<LambdaExpression> written,
        IRuleDefinition rule,
        MatchTuple? tuple,
        IFact? fact,
        object? candidate,
        Exception exception)
    {
        var args = new LhsExpressionErrorEventArgs(written[0], exception, Arguments(candidate), tuple, fact, [rule]);
        EventAggregator.LhsFailed(this, args);
        if (!args.IsHandled)
        {
            throw new RuleLhsExpressionEvaluationException(rule.Name, string.Join(" && ", written), exception);
        }
    }

    private static object[] Arguments(object? candidate) => candidate is null ? [] : [candidate];
}
