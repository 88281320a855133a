namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>A query that has sorted its values.</summary>
public interface IOrderedQuery<TSource> : IQuery<TSource>;
