using DecisionSupport.Assessments;

namespace DecisionSupport.Facts;

/// <summary>A caution on a combination.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Combination">Combination id.</param>
/// <param name="Agent">Agent on whose account it is raised.</param>
/// <param name="Caution">The caution.</param>
public sealed record RaisedCaution(string Rule, string Combination, string Agent, Caution Caution);
