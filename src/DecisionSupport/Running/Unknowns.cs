using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>What was not measured, not conclusive or not known.</summary>
internal static class Unknowns
{
    // Out of scope no answer to these questions can bring an option: asking them would only distract.
    public static IEnumerable<Unknown> In(Conclusions conclusions, KnowledgeBase knowledge) =>
        conclusions.Scope.Status == ScopeStatus.OutOfScope ? [] : Biomarkers(conclusions, knowledge).Concat(ClinicalUnknowns.In(conclusions));

    private static IEnumerable<Unknown> Biomarkers(Conclusions conclusions, KnowledgeBase knowledge)
    {
        foreach (var definition in knowledge.Document.Biomarkers)
        {
            if (ReasonFor(conclusions.Finding(definition.Id)) is { } reason)
            {
                yield return new Unknown(definition.Id, null, definition.Name, reason,
                    [.. definition.Answers.Select(a => new TrialAnswer(a, p => WithAnswer(p, definition, a)))]);
            }
        }
    }

    private static string? ReasonFor(BiomarkerFinding? finding) => finding?.State switch
    {
        null => "not reported",
        FindingState.NotAssessed => finding.Call,
        FindingState.Equivocal => "equivocal",
        FindingState.Uninterpreted => "reported without an agreed cut-off",
        _ => null,
    };

    // The answer replaces every result of the biomarker: it stands for one conclusive test.
    private static PatientProfile WithAnswer(PatientProfile profile, BiomarkerDefinition definition, string answer)
    {
        var result = new BiomarkerResult { Biomarker = definition.Id };
        result = definition.Forms.Contains("genotype") ? result with { Genotype = answer } : result with { Call = answer };
        return profile with { Results = [.. profile.Results.Where(r => r.Biomarker != definition.Id), result] };
    }
}
