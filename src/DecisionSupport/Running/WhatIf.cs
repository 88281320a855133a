using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>Finds what each unknown would change, by running the rules again with every possible answer.</summary>
internal sealed class WhatIf(RuleRunner runner, KnowledgeBase knowledge)
{
    public IReadOnlyList<MissingInput> Explore(Conclusions conclusions, CancellationToken cancellationToken)
    {
        var baseline = Outline.Of(knowledge, conclusions);
        return [.. Unknowns.In(conclusions, knowledge)
            .Select(u => Answer(u, conclusions.Context, baseline, cancellationToken))
            .OrderByDescending(m => m.WouldChange.Sum(Weight))
            .ThenBy(m => m.Biomarker ?? m.Field, StringComparer.Ordinal)];
    }

    // Options before mechanisms, and a mechanism that might be there before one that is only ruled out.
    private static int Weight(PossibleAnswer answer) =>
        ((answer.Adds.Count + answer.Removes.Count) * 1000)
        + (answer.Mechanisms.Count > 0 && !answer.Effect.Contains("becomes absent", StringComparison.Ordinal) ? 10 : 0)
        + answer.Mechanisms.Count;

    private MissingInput Answer(Unknown unknown, CaseContext context, Outline baseline, CancellationToken cancellationToken) => new()
    {
        Biomarker = unknown.Biomarker,
        Field = unknown.Field,
        Name = unknown.Name,
        Reason = unknown.Reason,
        WouldChange = [.. unknown.Answers
            .Select(a => baseline.Compare(a.Value, Outline.Of(knowledge, runner.Run(With(context, a.Apply(context.Profile)), cancellationToken))))
            .OfType<PossibleAnswer>()],
    };

    private CaseContext With(CaseContext context, PatientProfile profile)
    {
        var canonical = ProfileWriter.Canonicalise(profile);
        return context with { Profile = canonical, History = TreatmentHistory.Of(canonical, knowledge, context.AsOf) };
    }
}
