using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>An agenda filter that a rule declares.</summary>
public class FilterElement : ExpressionElement
{
    internal FilterElement(FilterType filterType, LambdaExpression expression, LambdaExpression written)
        : base(expression)
    {
        FilterType = filterType;
        Written = written;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Filter;

    /// <summary>The kind of filter.</summary>
    public FilterType FilterType { get; }

    internal LambdaExpression Written { get; }
}
