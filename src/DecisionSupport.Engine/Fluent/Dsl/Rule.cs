using DecisionSupport.Engine.Fluent.Building;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Base class of rules. A rule says in <see cref="Define"/> when it applies and what it then does.</summary>
public abstract class Rule
{
    private RuleBuilder? _builder;

    private RuleBuilder Builder => _builder
        ?? throw new InvalidOperationException("The rule's surface can only be used inside Define.");

    /// <summary>Defines the rule; called once for each rule instance that is loaded.</summary>
    public abstract void Define();

    /// <summary>Sets the rule's name and overrides the attribute.</summary>
    protected void Name(string value) => Builder.Name = value;

    /// <summary>Sets the rule's priority and overrides the attribute.</summary>
    protected void Priority(int value) => Builder.Priority = value;

    /// <summary>Declares services that the actions use.</summary>
    protected IDependencyExpression Dependency() => new DependencyExpression(Builder);

    /// <summary>Declares agenda filters.</summary>
    protected IFilterExpression Filter() => new FilterExpression(Builder);

    /// <summary>Declares the conditions.</summary>
    protected ILeftHandSideExpression When() => new LeftHandSideExpression(Builder, Builder.Conditions);

    /// <summary>Declares the actions.</summary>
    protected IRightHandSideExpression Then() => new RightHandSideExpression(Builder);

    internal IRuleDefinition BuildDefinition()
    {
        var builder = new RuleBuilder(GetType());
        _builder = builder;
        try
        {
            Define();
            return builder.Build();
        }
        finally
        {
            _builder = null;
        }
    }
}
