using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Turns of phrase that more than one section uses.</summary>
internal static class Phrases
{
    public static Paragraph NoneFound => new(Rich.Strong(Text.Get("none-found")));

    /// <summary>"Not assessed." and, where there is one, the reason.</summary>
    public static Paragraph NotAssessed(string? reason = null) =>
        new(Rich.Strong(Text.Get("not-assessed")) + (reason is null ? Rich.Empty : Rich.Plain(" " + Text.Get(reason))));

    /// <summary>Why options are not shown.</summary>
    public static Paragraph Withheld(ReportContext context) =>
        NotAssessed(context.OutOfScope ? "withheld.out-of-scope" : "withheld.indeterminate");

    /// <summary>The word for how likely, with "(not replicated)" beside it where that is so.</summary>
    public static Rich Likelihood(MechanismAssessment mechanism) => mechanism.Likelihood is { } likelihood
        ? Rich.Strong(Text.Word(likelihood)).As(likelihood) + (mechanism.Replicated == false ? Text.Say("not-replicated") : Rich.Empty)
        : Rich.Empty;

    /// <summary>The call beside the biomarker's name: never the state, which means the opposite to a pathologist for a lost protein.</summary>
    public static Rich Call(Finding finding) => Rich.Plain(finding.Name + ": ") + Rich.Strong(Text.Word("call", finding.Call));

    public static Rich Id(string id) => Rich.Plain(" (") + Rich.Code(id) + ")";

    /// <summary>Names of mechanisms or options, each with its id.</summary>
    public static Rich Names(ReportContext context, IEnumerable<string> ids) =>
        Rich.Join("; ", ids.Select(id => Rich.Plain(context.Name(id)).To(context.Place(id)) + Id(id)));

    public static string List(IEnumerable<string> parts) => string.Join(", ", parts);

    /// <summary>A missing input with the reason why it is missing.</summary>
    public static Rich Missing(MissingInput input, Rich id) => Rich.Strong(input.Name) + id + Text.Say("missing.reason", Text.Word(input.Kind));

    /// <summary>Where an answer is told in full.</summary>
    public static string AnswerPlace(MissingInput input, PossibleAnswer answer) =>
        Anchor.Answer(answer.Set.Length > 0 ? answer.Set : $"{input.Biomarker ?? input.Field}={answer.Value}");

    /// <summary>Name of a clinical field, from what is missing or from the texts.</summary>
    public static Rich Field(ReportContext context, string field)
    {
        var name = context.Assessment.Missing.FirstOrDefault(m => m.Field == field)?.Name ?? Text.Word("field", field);
        return name == field ? Rich.Code(field) : Rich.Plain(name) + Id(field);
    }
}
