using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>Lines of text.</summary>
internal static class RichMarkup
{
    public static void Rich(this RenderTreeBuilder builder, Rich text)
    {
        for (var i = 0; i < text.Spans.Count;)
        {
            // Neighbours that lead to one place are one link, not several to step through.
            var target = text.Spans[i].Target;
            var run = text.Spans.Skip(i).TakeWhile(s => s.Target == target).ToList();
            builder.Run(target, run);
            i += run.Count;
        }
    }

    private static void Run(this RenderTreeBuilder builder, string? target, List<Span> run)
    {
        if (target is null)
        {
            run.ForEach(builder.Styled);
            return;
        }

        // The publisher is not told which patient's report was read.
        var rel = target.StartsWith('#') ? null : "noreferrer noopener";
        builder.Inline("a", () => run.ForEach(builder.Styled), ("href", target), ("rel", rel));
    }

    private static void Styled(this RenderTreeBuilder builder, Span span)
    {
        var element = span.Style switch
        {
            SpanStyle.Strong => "strong",
            SpanStyle.Code => "code",
            _ => span.State is null && !Foreign(span) ? null : "span",
        };
        if (element is null)
        {
            builder.Text(span.Value);
            return;
        }

        builder.Inline(element, () => builder.Text(span.Value), ("class", span.State is null ? null : "state " + span.State), ("lang", Foreign(span) ? "en" : null));
    }

    // A screen reader changes its voice: the knowledge base speaks English in every report.
    private static bool Foreign(Span span) => span.FromKnowledge && Text.IsTranslated;
}
