using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent;

/// <summary>Loads rules written in the DSL.</summary>
public class RuleRepository : IRuleRepository
{
    private const string DefaultRuleSetName = "default";

    private readonly List<IRuleSet> _ruleSets = [];
    private readonly RuleDefinitionFactory _factory = new();

    /// <summary>Creates a repository that makes rules with their parameterless constructor.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>Creates a repository that makes rules with the activator.</summary>
    public RuleRepository(IRuleActivator activator) => Activator = activator;

    /// <summary>Makes the rules.</summary>
    public IRuleActivator Activator { get; set; }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    /// <summary>Loads rules.</summary>
    /// <exception cref="RuleActivationException">A rule could not be created.</exception>
    /// <exception cref="RuleDefinitionException">A rule's Define failed.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec();
        specAction(spec);

        var rules = spec.GetRuleTypes().SelectMany(Activate).Select(_factory.Create).ToList();
        var name = spec.RuleSetName ?? DefaultRuleSetName;
        var ruleSet = _ruleSets.Find(s => s.Name == name);
        if (ruleSet is null)
        {
            Add(ruleSet = new RuleSet(name));
        }

        ruleSet.Add(rules);
    }

    /// <summary>Adds a rule set.</summary>
    public void Add(IRuleSet ruleSet) => _ruleSets.Add(ruleSet);

    private List<Rule> Activate(Type type)
    {
        try
        {
            return [.. Activator.Activate(type)];
        }
        catch (Exception e)
        {
            throw new RuleActivationException("Failed to create the rule.", type, e);
        }
    }
}
