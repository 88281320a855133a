namespace DecisionSupport.Engine.RuleModel;

/// <summary>The agenda filters of a rule.</summary>
public class FilterGroupElement : RuleElement
{
    internal FilterGroupElement(IEnumerable<FilterElement> filters)
    {
        Filters = [.. filters];
        Imports = ImportsOf(Filters);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.FilterGroup;

    /// <summary>The filters.</summary>
    public IReadOnlyList<FilterElement> Filters { get; }
}
