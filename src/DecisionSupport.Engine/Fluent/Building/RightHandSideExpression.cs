using System.Linq.Expressions;
using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

internal sealed class RightHandSideExpression(RuleBuilder rule) : IRightHandSideExpression
{
    /// <summary>Cannot clash with an alias, which is a C# identifier.</summary>
    private static readonly Declaration Context = new(typeof(IContext), "$context");

    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger)
    {
        rule.Actions.Add(new ActionElement(rule.Symbols.Translate(action, Context), action, actionTrigger));
        return this;
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Action(action, ActionElement.DefaultTrigger);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
    {
        rule.Actions.Add(new YieldElement(rule.Symbols.Translate(yield, Context), yield, update: null));
        return this;
    }

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert,
        Expression<Func<IContext, TFact, TFact>> yieldUpdate)
    {
        var previous = new Declaration(typeof(TFact), "$previous");
        rule.Actions.Add(new YieldElement(
            rule.Symbols.Translate(yieldInsert, Context),
            yieldInsert,
            rule.Symbols.Translate(yieldUpdate, Context, previous)));
        return this;
    }
}
