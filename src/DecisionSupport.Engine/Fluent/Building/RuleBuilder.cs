using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

/// <summary>Gathers what a rule says in Define.</summary>
internal sealed class RuleBuilder
{
    private readonly RuleMetadata _metadata;

    public RuleBuilder(Type ruleType)
    {
        _metadata = new RuleMetadata(ruleType);
        Name = _metadata.Name;
        Priority = _metadata.Priority ?? 0;
    }

    public string Name { get; set; }

    public int Priority { get; set; }

    public Symbols Symbols { get; } = new();

    public List<RuleElement> Conditions { get; } = [];

    public List<ActionElement> Actions { get; } = [];

    public List<DependencyElement> Dependencies { get; } = [];

    public List<FilterElement> Filters { get; } = [];

    public IRuleDefinition Build() => new RuleDefinition
    {
        Name = Name,
        Description = _metadata.Description,
        Priority = Priority,
        Repeatability = _metadata.Repeatability ?? RuleRepeatability.Repeatable,
        Tags = _metadata.Tags,
        Properties = new PropertyMap([new RuleProperty(RuleProperties.ClrType, _metadata.RuleType)]),
        DependencyGroup = new DependencyGroupElement(Dependencies),
        FilterGroup = new FilterGroupElement(Filters),
        LeftHandSide = new AndElement(Conditions),
        RightHandSide = new ActionGroupElement(Actions),
    };
}
