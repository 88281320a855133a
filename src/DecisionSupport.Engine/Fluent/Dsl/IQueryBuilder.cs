using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Receives the operators of a query, source first.</summary>
public interface IQueryBuilder
{
    /// <summary>Starts from facts.</summary>
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions);

    /// <summary>Starts from a value.</summary>
    void From<TSource>(Expression<Func<TSource>> source);

    /// <summary>Keeps the values that satisfy the predicates.</summary>
    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    /// <summary>Projects each value.</summary>
    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    /// <summary>Projects each value to several.</summary>
    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    /// <summary>Groups values by a key.</summary>
    void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Collects all values into one collection.</summary>
    void Collect<TSource>();

    /// <summary>Turns the collection into a lookup.</summary>
    void ToLookup<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Sorts the collection; later keys break ties.</summary>
    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection);

    /// <summary>Applies a custom operator.</summary>
    /// <exception cref="NotSupportedException">Always: custom operators are not supported.</exception>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions);

    /// <summary>Applies a custom operator.</summary>
    /// <exception cref="NotSupportedException">Always: custom operators are not supported.</exception>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type customFactoryType);
}
