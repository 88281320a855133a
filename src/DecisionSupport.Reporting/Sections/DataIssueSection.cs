using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>First page: contradictions and doubts in what came in.</summary>
internal static class DataIssueSection
{
    public static Section Of(ReportContext context)
    {
        var groups = DataProblems.Kinds.Select(kind => Group(context.Problems, kind)).Where(g => g.Children.Count > 0).ToList();
        return new Section("data-issues", Text.Get("data-issues.title"), [groups.Count == 0 ? Phrases.NoneFound : new ItemList(groups)]);
    }

    private static Item Group(DataProblems problems, string kind) => new(
        Rich.Strong(Text.Get("data-issues." + kind)),
        [
            .. problems.ByKind[kind].Select(Issue),
            .. kind == "unreadable" ? problems.Uninterpreted.Select(Finding) : [],
        ]);

    private static Item Issue(DataIssue issue) => new(
        Text.Say("data-issues.line", Rich.Strong(Text.Word(issue.Severity)).As(issue.Severity), Rich.Knowledge(issue.Message)) + Phrases.Id(issue.Code)
        + (issue.Path.Length == 0 ? Rich.Empty : Phrases.Id(issue.Path)));

    private static Item Finding(Finding finding) => new(
        Text.Say("data-issues.uninterpreted", Phrases.Call(finding).To("#" + Anchor.Finding(finding.Id)), Rich.Knowledge(finding.Interpretation)));
}
