using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>Walks a rule's model. It reads: what the methods return is not built into a new model.</summary>
[SuppressMessage("Design", "CA1000", Justification = "The static member is part of the published surface.")]
public class RuleElementVisitor<TContext>
{
    /// <summary>Visits each element.</summary>
    public static IReadOnlyList<T> Visit<T>(TContext context, IReadOnlyList<T> elements, Func<TContext, T, T> visitFunc)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(visitFunc);
        foreach (var element in elements)
        {
            visitFunc(context, element);
        }

        return elements;
    }

    /// <summary>Visits services, filters, conditions and actions of a rule.</summary>
    public virtual IRuleDefinition Visit(TContext context, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Visit(context, rule.DependencyGroup);
        Visit(context, rule.FilterGroup);
        Visit(context, rule.LeftHandSide);
        Visit(context, rule.RightHandSide);
        return rule;
    }

    /// <summary>Visits an element and then its children. Override it to see all elements.</summary>
    public virtual RuleElement Visit(TContext context, RuleElement element)
    {
        foreach (var child in ChildrenOf(element))
        {
            Visit(context, child);
        }

        return element;
    }

    private static IEnumerable<RuleElement> ChildrenOf(RuleElement element) => element switch
    {
        PatternElement { Source: { } source } pattern => pattern.Expressions.Append(source),
        PatternElement pattern => pattern.Expressions,
        AggregateElement aggregate => aggregate.Expressions.Append<RuleElement>(aggregate.Source),
        GroupElement group => group.ChildElements,
        NotElement not => [not.Source],
        ExistsElement exists => [exists.Source],
        ForAllElement all => all.Patterns.Prepend(all.BasePattern),
        ActionGroupElement actions => actions.Actions,
        DependencyGroupElement dependencies => dependencies.Dependencies,
        FilterGroupElement filters => filters.Filters,
        _ => [],
    };
}
