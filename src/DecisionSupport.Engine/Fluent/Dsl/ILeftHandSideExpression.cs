using System.Linq.Expressions;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Declares conditions. Each may refer to the aliases declared before it.</summary>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact of the alias's type that satisfies the conditions.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches each fact of the type that satisfies the conditions, without naming it.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches once if there is a fact that satisfies the conditions.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches if no fact satisfies the conditions.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches if all facts that satisfy the base condition also satisfy the others.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches if all facts of the type satisfy the condition.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition);

    /// <summary>Matches each result of a query.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression);

    /// <summary>Groups conditions that must all hold.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Groups alternatives; the rule matches once for each that holds.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Names a value computed from earlier aliases.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Requires conditions over earlier aliases.</summary>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
