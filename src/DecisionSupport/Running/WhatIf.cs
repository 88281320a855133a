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
        // Out of scope nothing but the scope itself could change, and that question is the first of the report.
        var baseline = Outline.Of(knowledge, conclusions);
        return [.. Unknowns.In(conclusions, knowledge)
            .Select(u => Answer(u, conclusions.Context, baseline, cancellationToken))
            .Select(m => (Input: m, Weight: m.WouldChange.Sum(a => (a.Adds.Count + a.Removes.Count) * 100 + a.Mechanisms.Count)))
            .OrderByDescending(m => m.Weight)
            .ThenBy(m => m.Input.Biomarker ?? m.Input.Field, StringComparer.Ordinal)
            .Select(m => m.Input)];
    }

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
