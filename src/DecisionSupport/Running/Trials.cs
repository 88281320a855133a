using DecisionSupport.Answers;
using DecisionSupport.Differences;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>Runs the rules again with answers to open questions, and compares.</summary>
internal sealed class Trials(RuleRunner runner, KnowledgeBase knowledge, Conclusions conclusions, CancellationToken cancellationToken)
{
    private readonly CaseContext _context = conclusions.Context;
    private readonly Outcome _baseline = new(knowledge, conclusions);

    /// <summary>What one or more answers would change together.</summary>
    public AssessmentDifference Run(params ReadOnlySpan<(Unknown Unknown, TrialAnswer Answer)> answers)
    {
        var profile = _context.Profile;
        foreach (var (unknown, answer) in answers)
        {
            profile = With(profile, unknown, answer);
        }

        var canonical = ProfileWriter.Canonicalise(profile);
        var context = _context with { Profile = canonical, History = TreatmentHistory.Of(canonical, knowledge, _context.AsOf) };
        return Comparison.Between(_baseline, new Outcome(knowledge, runner.Run(context, cancellationToken)));
    }

    private PatientProfile With(PatientProfile profile, Unknown unknown, TrialAnswer answer) => unknown.Biomarker is { } biomarker
        ? profile with { Results = [.. profile.Results.Where(r => r.Biomarker != biomarker), AnsweredResult.Of(knowledge.Biomarker(biomarker)!, answer.Given)] }
        : AnsweredFields.Set(profile, [(unknown.Field!, answer.Given)], []);
}
