namespace DecisionSupport.Engine.Runtime;

/// <summary>A change of a linked fact that waits to be propagated.</summary>
internal readonly record struct LinkedChange(LinkedFactAction Action, LinkedFact Linked, object Value);
