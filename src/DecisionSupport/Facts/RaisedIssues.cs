using DecisionSupport.Assessments;

namespace DecisionSupport.Facts;

/// <summary>Data issues that a rule raised; the list may be empty.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="About">What the issues are about; keeps facts of one rule apart.</param>
/// <param name="Issues">The issues.</param>
public sealed record RaisedIssues(string Rule, string About, IReadOnlyList<DataIssue> Issues);
