using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>First page: mechanisms that are present or undecided.</summary>
internal static class MechanismOverviewSection
{
    private static readonly string[] Headers = ["mechanisms.name", "mechanisms.presence", "mechanisms.likelihood", "mechanisms.because"];

    public static Section Of(ReportContext context) => new("mechanism-overview", Text.Get("mechanism-overview.title"), [Content(context)]);

    private static Block Content(ReportContext context)
    {
        if (context.OutOfScope)
        {
            return Phrases.NotAssessed("withheld.out-of-scope");
        }

        if (context.Open.Count > 0)
        {
            return new Table([.. Headers.Select(Text.Get)], [.. context.Open.Select(m => Row(context, m))]);
        }

        var nothingMeasured = context.Assessment.Mechanisms.All(m => m.Presence == Presence.NotAssessed);
        return nothingMeasured ? Phrases.NotAssessed("mechanism-overview.nothing-measured") : Phrases.NoneFound;
    }

    private static Rich[] Row(ReportContext context, MechanismAssessment mechanism) =>
    [
        Rich.Plain(mechanism.Name).To("#" + Anchor.Mechanism(mechanism.Id)),
        Rich.Plain(Text.Word(mechanism.Presence)).As(mechanism.Presence),
        mechanism.Likelihood is null ? Rich.Plain(Text.Get("mechanisms.no-likelihood")) : Phrases.Likelihood(mechanism),
        Rich.Join("; ", context.Assessment.Findings
            .Where(f => mechanism.Findings.Contains(f.Id) && (f.State is FindingState.Positive or FindingState.Equivocal))
            .Select(Phrases.Call)),
    ];
}
