using DecisionSupport.Reporting.Model;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>Lines of text.</summary>
internal static class RichMarkup
{
    public static void Rich(this RenderTreeBuilder builder, Rich text)
    {
        foreach (var span in text.Spans)
        {
            builder.Linked(span);
        }
    }

    private static void Linked(this RenderTreeBuilder builder, Span span)
    {
        if (span.Target is not { } target)
        {
            builder.Styled(span);
        }
        else if (target.StartsWith('#'))
        {
            builder.Inline("a", () => builder.Styled(span), ("href", target));
        }
        else
        {
            // The publisher is not told which patient's report was read.
            builder.Inline("a", () => builder.Styled(span), ("href", target), ("rel", "noreferrer noopener"));
        }
    }

    private static void Styled(this RenderTreeBuilder builder, Span span)
    {
        var element = span.Style switch
        {
            SpanStyle.Strong => "strong",
            SpanStyle.Code => "code",
            _ => span.State is null ? null : "span",
        };
        if (element is null)
        {
            builder.Text(span.Value);
            return;
        }

        builder.Inline(element, () => builder.Text(span.Value), ("class", span.State is null ? null : "state " + span.State));
    }
}
