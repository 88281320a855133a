namespace DecisionSupport.Knowledge;

/// <summary>Something that does not hold together in a knowledge base.</summary>
/// <param name="IsError">True where the knowledge must not be used.</param>
/// <param name="Subject">Kind and id of the entry.</param>
/// <param name="Message">What is wrong.</param>
public sealed record KnowledgeProblem(bool IsError, string Subject, string Message);
