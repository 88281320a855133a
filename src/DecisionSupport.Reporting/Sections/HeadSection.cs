using System.Globalization;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Who this speaks for, as of when, for what use.</summary>
internal static class HeadSection
{
    public static Section Of(ReportContext context)
    {
        var assessment = context.Assessment;
        List<Fact> facts =
        [
            new(Text.Get("head.profile"), Rich.Strong(assessment.ProfileId)),
            new(Text.Get("head.as-of"), Text.Say("head.as-of.value", assessment.Provenance.AsOf, context.Jurisdiction)),
            new(Text.Get("head.disease"), Disease(assessment.Case)),
            new(Text.Get("head.earlier"), Earlier(assessment.Case)),
            new(Text.Get("head.scope"), Rich.Strong(Text.Word(assessment.Scope.Status)).As(assessment.Scope.Status) + Reasons(assessment.Scope)),
        ];
        facts.AddRange(assessment.Case.Notes.Select(n => new Fact(Text.Get("head.note"), Rich.Knowledge(n))));

        // In short: the pack's own words stand with its provenance, and the answer begins on the first screen of a phone.
        facts.Add(new Fact(Text.Get("head.use"), Text.Say("head.use.value")));
        return new Section("head", "", [new FactList(facts)]);
    }

    private static Rich Disease(CaseSummary summary) => Rich.Plain(
        string.Join("; ", Text.Word("setting", summary.Setting), Text.Word("phase", summary.Phase), Text.Word("hormone-receptor", summary.HormoneReceptor)));

    private static Rich Earlier(CaseSummary summary)
    {
        var agents = summary.PriorAgents.Count == 0 ? Text.Get("head.earlier.none") : Phrases.List(summary.PriorAgentNames.Count > 0 ? summary.PriorAgentNames : summary.PriorAgents);
        var regimens = Text.Count("head.earlier.regimens", summary.MetastaticRegimens);
        var relapse = summary.MonthsToRelapse is { } months
            ? Text.Say("head.earlier.relapse", months.ToString("0.#", CultureInfo.InvariantCulture))
            : Rich.Empty;
        return Rich.Join("; ", [Rich.Plain(agents), regimens, relapse]);
    }

    private static Rich Reasons(Scope scope) => scope.Reasons.Count == 0
        ? Rich.Empty
        : Rich.Plain(". ") + Rich.Join(" ", scope.Reasons.Select(r => Rich.Knowledge(r.Text) + Phrases.Id(r.Code)));
}
