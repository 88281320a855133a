using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>What each reported biomarker shows.</summary>
internal static class FindingSection
{
    public static Section Of(ReportContext context)
    {
        var findings = context.Assessment.Findings;
        return new Section("findings", Text.Get("findings.title"),
            [findings.Count == 0 ? Phrases.NotAssessed("findings.none-reported") : new ItemList([.. findings.Select(f => Line(context, f))])]);
    }

    private static Item Line(ReportContext context, Finding finding)
    {
        List<Item> lines =
        [
            new(Text.Say("findings.reported", Rich.Knowledge(finding.Reported))),
            new(Rich.Knowledge(finding.Interpretation)),
        ];
        if (finding.Threshold is { } threshold)
        {
            lines.Add(new Item(Text.Say("findings.threshold", Rich.Knowledge(threshold.Text)) + context.Citations.Cite(threshold.Reference)));
        }

        lines.Add(new Item(Text.Say("rule", Rich.Code(finding.Rule))));
        return new Item(Phrases.Call(finding) + Phrases.Id(finding.Id), lines) { Anchor = Anchor.Finding(finding.Id) };
    }
}
