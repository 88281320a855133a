using DecisionSupport.Assessments;
using DecisionSupport.Evidence;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Facts;

/// <summary>What is concluded of one mechanism.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Definition">The mechanism.</param>
/// <param name="Presence">Whether it is present.</param>
/// <param name="Findings">Findings that bear on it.</param>
/// <param name="Judgement">How far the evidence carries it; null unless present.</param>
/// <param name="Text">Why, in plain words.</param>
public sealed record MechanismConclusion(
    string Rule,
    MechanismDefinition Definition,
    Presence Presence,
    IReadOnlyList<BiomarkerFinding> Findings,
    EvidenceJudgement? Judgement,
    string Text)
{
    /// <summary>Mechanism id.</summary>
    public string Mechanism => Definition.Id;

    /// <summary>Likelihood; null unless present.</summary>
    public Likelihood? Likelihood => Judgement?.Likelihood;

    /// <summary>True when options may be suggested for it: present, and likely or contested.</summary>
    public bool CarriesOptions => Likelihood is Assessments.Likelihood.Likely or Assessments.Likelihood.Contested;

    /// <summary>True when at least investigational options may be suggested for it.</summary>
    public bool CarriesInvestigational => CarriesOptions || Likelihood == Assessments.Likelihood.Hypothesis;
}
