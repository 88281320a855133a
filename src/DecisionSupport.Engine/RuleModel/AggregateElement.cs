namespace DecisionSupport.Engine.RuleModel;

/// <summary>A query operator over a source of values.</summary>
public class AggregateElement : RuleElement
{
    /// <summary>Collects all values into one collection.</summary>
    public const string CollectName = "Collect";

    /// <summary>Groups values by a key.</summary>
    public const string GroupByName = "GroupBy";

    /// <summary>Projects each value.</summary>
    public const string ProjectName = "Project";

    /// <summary>Projects each value to several and flattens them.</summary>
    public const string FlattenName = "Flatten";

    /// <summary>The role of a projection.</summary>
    public const string SelectorName = "Selector";

    /// <summary>The role of an element projection.</summary>
    public const string ElementSelectorName = "ElementSelector";

    /// <summary>The role of a key projection.</summary>
    public const string KeySelectorName = "KeySelector";

    /// <summary>The role of an ascending sort key.</summary>
    public const string KeySelectorAscendingName = "KeySelectorAscending";

    /// <summary>The role of a descending sort key.</summary>
    public const string KeySelectorDescendingName = "KeySelectorDescending";

    internal AggregateElement(
        Type resultType,
        string name,
        IEnumerable<NamedExpressionElement> expressions,
        PatternElement source,
        Type? customFactoryType = null)
    {
        ResultType = resultType;
        Name = name;
        Expressions = new ExpressionCollection(expressions);
        Source = source;
        CustomFactoryType = customFactoryType;
        Imports = ImportsOf(Expressions.Append<RuleElement>(source), source.Declaration);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Aggregate;

    /// <summary>The type of one result.</summary>
    public Type ResultType { get; }

    /// <summary>The values that the operator works on.</summary>
    public PatternElement Source { get; }

    /// <summary>The operator.</summary>
    public string Name { get; }

    /// <summary>The factory of a custom operator.</summary>
    public Type? CustomFactoryType { get; }

    /// <summary>The operator's expressions.</summary>
    public ExpressionCollection Expressions { get; }
}
