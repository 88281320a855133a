namespace DecisionSupport.Assessments;

/// <summary>What part an evidence item played.</summary>
/// <param name="Evidence">Evidence id.</param>
/// <param name="Role">Counted, or why not.</param>
public sealed record WeighedEvidence(string Evidence, EvidenceRole Role);
