using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>A part of a rule's model.</summary>
public abstract class RuleElement
{
    private protected RuleElement()
    {
    }

    /// <summary>The kind of element.</summary>
    public abstract ElementType ElementType { get; }

    /// <summary>The names that this element gives to the rest of the rule.</summary>
    public IReadOnlyCollection<Declaration> Exports { get; private protected init; } = [];

    /// <summary>The names that this element needs from the rest of the rule.</summary>
    public IReadOnlyCollection<Declaration> Imports { get; private protected init; } = [];

    private protected static Declaration[] ImportsOf(IEnumerable<RuleElement> children, params Declaration[] own) =>
        [.. children.SelectMany(c => c.Imports).Distinct().Except(children.SelectMany(c => c.Exports)).Except(own)];

    private protected static Declaration[] ParametersOf(LambdaExpression expression) =>
        [.. expression.Parameters.Select(Declaration.Of)];
}
