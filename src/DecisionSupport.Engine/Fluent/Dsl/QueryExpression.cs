namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>A query under construction.</summary>
public class QueryExpression<TSource> : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    /// <summary>Continues the query that the builder holds.</summary>
    public QueryExpression(IQueryBuilder builder) => Builder = builder;

    /// <inheritdoc/>
    public IQueryBuilder Builder { get; }
}
