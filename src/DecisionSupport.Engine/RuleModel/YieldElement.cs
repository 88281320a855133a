using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>An action whose result becomes a linked fact.</summary>
internal sealed class YieldElement : ActionElement
{
    internal YieldElement(LambdaExpression insert, LambdaExpression written, LambdaExpression? update)
        : base(insert, written, DefaultTrigger) => UpdateExpression = update;

    /// <summary>Computes the fact that replaces the yielded one; the second parameter is the fact so far.</summary>
    internal LambdaExpression? UpdateExpression { get; }
}
