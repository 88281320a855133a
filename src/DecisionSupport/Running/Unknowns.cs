using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Running;

/// <summary>What was not measured, not conclusive or not known.</summary>
internal static class Unknowns
{
    // Out of scope no answer to these questions can bring an option: asking them would only distract.
    public static IEnumerable<Unknown> In(Conclusions conclusions, KnowledgeBase knowledge) =>
        conclusions.Scope.Status == ScopeStatus.OutOfScope ? [] : Biomarkers(conclusions, knowledge).Concat(ClinicalUnknowns.In(conclusions.Context, knowledge));

    private static IEnumerable<Unknown> Biomarkers(Conclusions conclusions, KnowledgeBase knowledge)
    {
        foreach (var definition in knowledge.Document.Biomarkers)
        {
            if (ReasonFor(conclusions.Finding(definition.Id)) is { } reason)
            {
                yield return new Unknown(definition.Id, null, definition.Name, reason.Kind, reason.Text, [.. definition.Answers.Select(a => new TrialAnswer(a, a))]);
            }
        }
    }

    private static (MissingKind Kind, string Text)? ReasonFor(BiomarkerFinding? finding) => finding?.State switch
    {
        null => (MissingKind.NotReported, "not reported"),
        FindingState.NotAssessed => (finding.Call switch
        {
            "not-done" => MissingKind.NotDone,
            "failed" => MissingKind.Failed,
            _ => MissingKind.Unknown,
        }, finding.Call),
        FindingState.Equivocal => (MissingKind.Equivocal, "equivocal"),
        FindingState.Uninterpreted => (MissingKind.Uninterpreted, "reported without an agreed cut-off"),
        _ => null,
    };
}
