namespace DecisionSupport.Engine.RuleModel;

/// <summary>Elements that belong together.</summary>
public abstract class GroupElement : RuleElement
{
    private protected GroupElement(IEnumerable<RuleElement> children)
    {
        ChildElements = [.. children];
        Exports = [.. ChildElements.SelectMany(c => c.Exports).Distinct()];
        Imports = ImportsOf(ChildElements);
    }

    /// <summary>The elements, in order.</summary>
    public IReadOnlyList<RuleElement> ChildElements { get; }
}
