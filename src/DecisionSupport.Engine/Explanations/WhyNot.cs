namespace DecisionSupport.Engine.Explanations;

/// <summary>How far the conditions of one alternative of a rule get with the facts that are there.</summary>
/// <param name="RuleName">The rule.</param>
/// <param name="Matches">The number of complete matches; if there is one, the rule does apply.</param>
/// <param name="FailedCondition">The index of the first condition that no partial match gets past, or <see langword="null"/>.</param>
/// <param name="Description">The condition in words and code, without any fact; empty if the rule applies.</param>
/// <param name="Candidates">The number of facts that satisfy the condition taken alone, before earlier conditions are considered.</param>
public sealed record WhyNot(string RuleName, int Matches, int? FailedCondition, string Description, int Candidates);
