using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Sections;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Model;

/// <summary>The report as a list of sections, before anyone decides how it looks. Every writer walks this one list.</summary>
internal sealed record ReportModel(string Title, IReadOnlyList<Section> Sections)
{
    /// <summary>Ids of the references, in the order of their numbers.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Builds the report. The order is the order of reading: the first page answers, the rest explains.</summary>
    public static ReportModel Of(Assessment assessment)
    {
        var context = new ReportContext(assessment);
        return new ReportModel(Text.Get("report.title"),
        [
            HeadSection.Of(context),
            SummarySection.Of(context),
            .. OverlaySection.Of(context),
            MechanismOverviewSection.Of(context),
            OptionOverviewSection.Of(context),
            CheckBeforeSection.Of(context),
            MissingOverviewSection.Of(context),
            DataIssueSection.Of(context),
            DetailSection.Of(),
            FindingSection.Of(context),
            NotMeasuredSection.Of(context),
            MechanismSection.Of(context),
            InteractionSection.Of(context),
            OptionSection.Of(context),
            ExcludedSection.Of(context),
            MissingSection.Of(context),
            MethodSection.Of(context),

            AppendixSection.Of(context),

            // Last but one: by now every reference that the text names has its number.
            ReferenceSection.Of(context),
            ProvenanceSection.Of(context),
        ])
        {
            References = context.Citations.Ids,
        };
    }
}
