namespace DecisionSupport.Knowledge;

/// <summary>What is known about treatment after a drug.</summary>
/// <param name="Text">The limit in words, for a reader.</param>
/// <param name="Reference">Reference id.</param>
public sealed record Afterwards(string Text, string Reference);
