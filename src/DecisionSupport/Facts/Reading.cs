using DecisionSupport.Assessments;

namespace DecisionSupport.Facts;

/// <summary>What one result means, read by itself.</summary>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Source">The result.</param>
/// <param name="Call">Canonical call.</param>
/// <param name="State">State that follows.</param>
/// <param name="Categories">Every category to which the call belongs, the call included.</param>
/// <param name="Interpretation">What the rule made of it.</param>
/// <param name="Threshold">The cut-off used, or null.</param>
public sealed record Reading(
    string Rule,
    ReportedResult Source,
    string Call,
    FindingState State,
    IReadOnlyList<string> Categories,
    string Interpretation,
    Threshold? Threshold)
{
    /// <summary>False when the result says only that there is none.</summary>
    public bool IsInformative => State != FindingState.NotAssessed;
}
