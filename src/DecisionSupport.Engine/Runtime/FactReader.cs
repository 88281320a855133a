using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>The facts of a node, those of them that a lookup leaves over, and the conditions that decide.</summary>
internal sealed record FactReader(AlphaNode Node, Code<Func<object?[], object?, bool>>? Join, JoinKey? Key);
