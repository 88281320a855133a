using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>A compiled expression, with what an error message needs to say.</summary>
internal sealed class Code<TDelegate>(TDelegate invoke, IRuleDefinition rule, IReadOnlyList<LambdaExpression> written)
    where TDelegate : Delegate
{
    public TDelegate Invoke { get; } = invoke;

    public IRuleDefinition Rule { get; } = rule;

    public IReadOnlyList<LambdaExpression> Written { get; } = written;

    public string Text => string.Join(" && ", Written);
}
