using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>First page: contradictions and doubts in what came in.</summary>
internal static class DataIssueSection
{
    public static Section Of(ReportContext context)
    {
        var issues = context.Assessment.DataIssues;
        return new Section("data-issues", Text.Get("data-issues.title"), [issues.Count == 0 ? Phrases.NoneFound : new ItemList(
        [
            .. issues.Select(i => new Item(
                Text.Say("data-issues.line", Rich.Strong(Text.Word(i.Severity)).As(i.Severity), i.Message) + Phrases.Id(i.Code) + Phrases.Id(i.Path))),
        ])]);
    }
}
