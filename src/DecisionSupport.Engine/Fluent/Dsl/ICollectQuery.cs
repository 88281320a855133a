namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>A query that has collected its values and can sort them or make a lookup of them.</summary>
public interface ICollectQuery<TSource> : IQuery<TSource>;
