using DecisionSupport.Assessments;

namespace DecisionSupport.Evidence;

/// <summary>How far evidence carries a mechanism, and what part each item played.</summary>
/// <param name="Likelihood">The likelihood.</param>
/// <param name="Replicated">Whether independent sources support it; null unless likely.</param>
/// <param name="Weighed">Every item that speaks about this patient's findings, strongest first.</param>
/// <param name="Text">The comparison in plain words.</param>
public sealed record EvidenceJudgement(
    Likelihood Likelihood,
    bool? Replicated,
    IReadOnlyList<WeighedItem> Weighed,
    string Text);
