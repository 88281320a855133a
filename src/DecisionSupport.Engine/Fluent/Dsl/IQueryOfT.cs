namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>A query for values of a type.</summary>
public interface IQuery<TSource>
{
    /// <summary>Receives the query's operators.</summary>
    IQueryBuilder Builder { get; }
}
