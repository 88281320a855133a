namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>Short words for what a test asks of an assessment.</summary>
internal static class AssessmentReading
{
    public static Finding Finding(this Assessment assessment, string biomarker) => assessment.Findings.Single(f => f.Biomarker == biomarker);

    public static FindingState State(this Assessment assessment, string biomarker) => assessment.Finding(biomarker).State;

    public static MechanismAssessment Mechanism(this Assessment assessment, string id) => assessment.Mechanisms.Single(m => m.Id == id);

    public static IEnumerable<string> Suggested(this Assessment assessment) => assessment.Suggestions.Select(s => s.Id);

    public static IEnumerable<string> Standard(this Assessment assessment) => assessment.OfTier(Tier.Standard);

    public static IEnumerable<string> OfTier(this Assessment assessment, Tier tier) => assessment.Suggestions.Where(s => s.Tier == tier).Select(s => s.Id);

    public static Suggestion Option(this Assessment assessment, string id) =>
        assessment.Suggestions.SingleOrDefault(s => s.Id == id)
        ?? throw new InvalidOperationException($"{id} is not suggested: {string.Join(", ", assessment.ReasonsAgainst(id))}");

    /// <summary>The codes for which a combination was excluded; none where it is suggested.</summary>
    public static IReadOnlyList<string> ReasonsAgainst(this Assessment assessment, string id) =>
        [.. assessment.Excluded.Where(e => e.Id == id).SelectMany(e => e.Reasons).Select(r => r.Code)];

    public static IEnumerable<string> CautionCodes(this Suggestion suggestion) => suggestion.Cautions.Select(c => c.Code);

    public static IEnumerable<DataIssue> IssuesOf(this Assessment assessment, string code) => assessment.DataIssues.Where(i => i.Code == code);
}
