namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>The start of a query.</summary>
public interface IQuery
{
    /// <summary>Receives the query's operators.</summary>
    IQueryBuilder Builder { get; }
}
