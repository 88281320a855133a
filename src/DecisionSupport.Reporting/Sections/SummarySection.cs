using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>The answer in one paragraph.</summary>
internal static class SummarySection
{
    public static Section Of(ReportContext context)
    {
        var assessment = context.Assessment;
        List<Rich> sentences = context.OutOfScope
            ? [Text.Say("summary.out-of-scope")]
            : [Mechanisms(context), Undecided(assessment), context.InScope ? Options(context) : Text.Say("summary.indeterminate")];
        sentences.Add(Issues(context.Problems));
        return new Section("summary", Text.Get("summary.title"), [new Paragraph(Rich.Join(" ", sentences))]);
    }

    private static Rich Mechanisms(ReportContext context)
    {
        var present = context.Open.Where(m => m.Presence == Presence.Present).ToList();
        return present.Count == 0
            ? Text.Say("summary.no-mechanism")
            : Text.Count("summary.mechanisms", present.Count, Rich.Join("; ", present.Select(Mechanism)));
    }

    private static Rich Mechanism(MechanismAssessment mechanism) =>
        mechanism.Likelihood is null ? Name(mechanism) : Text.Say("summary.mechanism", Name(mechanism), Phrases.Likelihood(mechanism));

    private static Rich Name(MechanismAssessment mechanism) => Rich.Plain(mechanism.Name).To("#" + Anchor.Mechanism(mechanism.Id));

    private static Rich Undecided(Assessment assessment) => Rich.Join(" ", assessment.Mechanisms
        .Where(m => m.Presence != Presence.Present)
        .GroupBy(m => m.Presence)
        .OrderByDescending(g => g.Key == Presence.Indeterminate)
        .ThenBy(g => g.Key)
        .Select(g => Text.Say("summary.undecided", Text.Get($"summary.{g.Key}"), g.Count())));

    private static Rich Options(ReportContext context)
    {
        var options = context.Assessment.Suggestions;
        if (options.Count == 0)
        {
            return Text.Count("summary.no-option", context.Assessment.Excluded.Count);
        }

        var tiers = options.GroupBy(o => o.Tier).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Text.Word(g.Key)}");
        return Text.Count("summary.options", options.Count, Phrases.List(tiers), Rich.Strong(options[0].Name).To("#" + Anchor.Option(options[0].Id)))
            + " " + Text.Count("summary.excluded", context.Assessment.Excluded.Count).To("#excluded");
    }

    // Named here, told below: whoever reads no further still knows which results not to lean on.
    private static Rich Issues(DataProblems problems) => Rich.Join(" ", DataProblems.Grave
        .Select(kind => (Kind: kind, Inputs: problems.Inputs(kind)))
        .Where(k => k.Inputs.Count > 0)
        .Select(k => Text.Say("summary." + k.Kind, Rich.Plain(string.Join("; ", k.Inputs)).To("#data-issues"))));
}
