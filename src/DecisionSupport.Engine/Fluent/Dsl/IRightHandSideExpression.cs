using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Declares actions; they run in the order of declaration.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Runs the action on the given triggers.</summary>
    IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Runs the action whenever the rule fires on a new or an updated match.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Runs the action when a match that has fired ends.</summary>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>Inserts a fact that lives as long as the match; an updated match replaces it.</summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);

    /// <summary>Inserts a fact that lives as long as the match; an updated match replaces it by the second expression's result.</summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate);
}
