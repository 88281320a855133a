using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Facts;

/// <summary>What one biomarker shows, all its results considered.</summary>
/// <param name="Rule">The rule that established it.</param>
/// <param name="Definition">The biomarker.</param>
/// <param name="Call">Canonical call.</param>
/// <param name="State">State.</param>
/// <param name="Categories">Every category to which the call belongs, the call included.</param>
/// <param name="Reported">What came in.</param>
/// <param name="Interpretation">What the rule made of it.</param>
/// <param name="Threshold">The cut-off used, or null.</param>
public sealed record BiomarkerFinding(
    string Rule,
    BiomarkerDefinition Definition,
    string Call,
    FindingState State,
    IReadOnlyList<string> Categories,
    string Reported,
    string Interpretation,
    Threshold? Threshold)
{
    /// <summary>Biomarker id.</summary>
    public string Biomarker => Definition.Id;

    /// <summary>Id within the assessment.</summary>
    public string Id => "finding-" + Biomarker;

    /// <summary>The results from which it came, in canonical order.</summary>
    public IReadOnlyList<FindingInput> Inputs { get; init => field = value ?? []; } = [];

    /// <summary>Whether the finding belongs to a category.</summary>
    /// <param name="category">A call or category.</param>
    /// <returns>True when it does.</returns>
    public bool Is(string category) => Categories.Contains(category);
}
