using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>A lookup whose keys can be listed.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is part of the DSL's published surface.")]
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys, in order of first appearance.</summary>
    IEnumerable<TKey> Keys { get; }
}
