namespace DecisionSupport.Engine.Compilation;

/// <summary>The value that a member must have for a fact to enter a node.</summary>
internal sealed record NodeKey(string Member, Getter OfFact, object Value);
