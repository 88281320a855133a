using System.Globalization;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>
/// Answers to suppose, one at a time: their effects do not add up. All are written out; choosing one only hides the others, by style sheet alone, so that
/// paper, old browsers and readers of the source lose nothing.
/// </summary>
internal static class SuppositionMarkup
{
    private const string Group = "suppose";

    public static void Suppositions(this RenderTreeBuilder builder, Suppositions suppositions) => builder.Block(
        "fieldset",
        () =>
        {
            builder.Block("legend", () => builder.Text(Text.Get("suppose.legend")));
            builder.Block("p", () => builder.Radio("suppose-all", Rich.Plain(Text.Get("suppose.all")), chosen: true), ("class", "toggle"));
            for (var i = 0; i < suppositions.Questions.Count; i++)
            {
                builder.Question(suppositions.Questions[i], "question-" + (i + 1).ToString(CultureInfo.InvariantCulture));
            }
        },
        ("class", Group));

    private static void Question(this RenderTreeBuilder builder, Question question, string id) => builder.Block(
        "div",
        () =>
        {
            builder.Block("p", () => builder.Rich(question.Text), ("id", id), ("class", "question"));
            foreach (var answer in question.Answers)
            {
                builder.Block("div", () => builder.Answer(answer), ("class", "answer"));
            }
        },
        ("role", "group"),
        ("aria-labelledby", id));

    private static void Answer(this RenderTreeBuilder builder, SupposedAnswer answer)
    {
        builder.Radio(answer.Anchor, answer.Text, chosen: false);
        builder.Block("div", () => builder.Items(answer.Effects), ("class", "difference"));
    }

    private static void Radio(this RenderTreeBuilder builder, string id, Rich label, bool chosen)
    {
        builder.Inline("input", () => { }, ("type", "radio"), ("name", Group), ("id", id), ("checked", chosen ? "checked" : null));
        builder.Inline("label", () => builder.Rich(label), ("for", id));
    }
}
