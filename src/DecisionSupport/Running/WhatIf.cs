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

    // Options before mechanisms; among these, one that could carry an option before one that stays a guess or is only ruled out.
    private static int Weight(PossibleAnswer answer) =>
        ((answer.Adds.Count + answer.Removes.Count) * 1000)
        + (Says(answer, "becomes likely") || Says(answer, "becomes contested") ? 100 : Says(answer, "becomes hypothesis") ? 10 : 0)
        + answer.Mechanisms.Count;

    private static bool Says(PossibleAnswer answer, string words) => answer.Effect.Contains(words, StringComparison.Ordinal);

    private MissingInput Answer(Unknown unknown, CaseContext context, Outline baseline, CancellationToken cancellationToken) => new()
    {
        Biomarker = unknown.Biomarker,
        Field = unknown.Field,
        Name = unknown.Name,
        Reason = unknown.Reason,
        WouldChange = [.. unknown.Answers
            .Select(a => baseline.Compare(a.Value, Outline.Of(knowledge, runner.Run(With(context, a.Apply(context.Profile)), cancellationToken)), knowledge))
            .OfType<PossibleAnswer>()],
    };

    private CaseContext With(CaseContext context, PatientProfile profile)
    {
        var canonical = ProfileWriter.Canonicalise(profile);
        return context with { Profile = canonical, History = TreatmentHistory.Of(canonical, knowledge, context.AsOf) };
    }
}
