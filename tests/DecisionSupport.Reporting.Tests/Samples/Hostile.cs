using DecisionSupport.Assessments;

namespace DecisionSupport.Reporting.Tests.Samples;

/// <summary>Text from outside that tries to be more than text.</summary>
internal static class Hostile
{
    public const string Text =
        "<script>alert(1)</script> | `code` **bold** [link](http://evil.example) [red]markup[/]\r\n# heading\u202E reversed\u0007\u001B[31m &lt; www.evil.example";

    public static Assessment Assessment { get; } = Sample.OutOfScope with
    {
        ProfileId = Text,
        Findings =
        [
            Sample.OutOfScope.Findings[0] with { Call = Text, Reported = Text, Interpretation = "1. " + Text, Rule = "`rule` | " + Text },
        ],
        DataIssues = [new DataIssue(IssueSeverity.Warning, "/results/0/" + Text, "conflict", "- " + Text)],
    };
}
