using DecisionSupport.Assessments;
using DecisionSupport.Evidence;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>How presence follows from findings. Missing is never negative.</summary>
internal static class MechanismPresence
{
    public static bool BearsOn(MechanismDefinition mechanism, BiomarkerFinding finding) =>
        mechanism.Deciding.Contains(finding.Biomarker) || mechanism.Shown.Contains(finding.Biomarker) || mechanism.Context.Contains(finding.Biomarker);

    public static MechanismConclusion Conclude(
        MechanismDefinition mechanism,
        CaseContext context,
        HormoneReceptorStatus receptor,
        IEnumerable<MechanismSupport> supports,
        IEnumerable<BiomarkerFinding> findings,
        KnowledgeBase knowledge)
    {
        var bearing = findings.OrderBy(f => f.Biomarker, StringComparer.Ordinal).ToList();
        var showing = supports.OrderBy(s => s.Rule, StringComparer.Ordinal).ToList();
        var (presence, text) = Decide(mechanism, context, showing, bearing, knowledge);
        var judgement = presence == Presence.Present
            ? EvidenceSynthesis.Judge(knowledge.EvidenceByMechanism[mechanism.Id], new EvidenceSubject(context.Setting, receptor.Status, [.. showing.Select(s => s.Finding)]))
            : null;
        return new MechanismConclusion("mechanism/conclude", mechanism, presence, bearing, judgement,
            judgement is null ? text : $"{text} Evidence: {judgement.Text}.");
    }

    private static (Presence Presence, string Text) Decide(
        MechanismDefinition mechanism, CaseContext context, List<MechanismSupport> supports, List<BiomarkerFinding> findings, KnowledgeBase knowledge)
    {
        if (supports.Count > 0)
        {
            return (Presence.Present, string.Join(" ", supports.Select(s => s.Text)));
        }

        var speaking = findings.Where(f => mechanism.Deciding.Contains(f.Biomarker) || mechanism.Shown.Contains(f.Biomarker)).Where(f => SpeaksIn(context, f.Biomarker)).ToList();
        if (speaking.FindAll(f => f.State == FindingState.Equivocal) is { Count: > 0 } equivocal)
        {
            return (Presence.Indeterminate, string.Join(" ", equivocal.Select(f => $"{f.Definition.Name} is not conclusive ({f.Call}).")));
        }

        // Altered, and yet no rule speaks for it: nobody has published which direction means resistance (the microRNAs).
        if (speaking.FindAll(f => f.State == FindingState.Positive) is { Count: > 0 } altered)
        {
            return (Presence.Indeterminate, string.Join(" ", altered.Select(f => $"{f.Definition.Name} is changed ({f.Call}), but which direction means resistance is not published.")));
        }

        var open = mechanism.Deciding.Where(b => !IsNegative(b, context, findings)).ToList();
        return open.Count == 0
            ? (Presence.Absent, "Every deciding biomarker was measured and is negative.")
            : (Presence.NotAssessed, $"Not assessed: {string.Join(", ", open.Select(b => knowledge.Biomarker(b)?.Name ?? b))}.");
    }

    private static bool IsNegative(string biomarker, CaseContext context, List<BiomarkerFinding> findings) =>
        SpeaksIn(context, biomarker) && findings.Exists(f => f.Biomarker == biomarker && f.State == FindingState.Negative);

    // p27 speaks in the adjuvant setting only; elsewhere it is a finding and nothing more, conclusive or not.
    private static bool SpeaksIn(CaseContext context, string biomarker) => biomarker != Biomarkers.P27 || context.Setting == "adjuvant";
}
