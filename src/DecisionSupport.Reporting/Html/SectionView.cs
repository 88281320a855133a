using System.Globalization;
using DecisionSupport.Reporting.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>One section with its heading, its groups and their entries.</summary>
internal sealed class SectionView : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required Section Section { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.Block(
        "section",
        () =>
        {
            builder.Block("h2", () => builder.Text(Section.Title), ("id", TitleId));
            Content(builder, Outline.Of(Section.Blocks), 3);
        },
        ("id", Section.Id),
        ("aria-labelledby", TitleId));

    private string TitleId => Section.Id + "-title";

    private void Content(RenderTreeBuilder builder, Outline outline, int level)
    {
        foreach (var block in outline.Blocks)
        {
            builder.Part(block, Section.Title);
        }

        foreach (var part in outline.Parts)
        {
            Part(builder, part, part.Heading!, level);
        }
    }

    private void Part(RenderTreeBuilder builder, Outline part, Subheading heading, int level)
    {
        void Title() => builder.Block("h" + level.ToString(CultureInfo.InvariantCulture), () => builder.Rich(heading.Text));
        var kind = heading.Level == 1 ? "group" : "entry";
        if (heading.Folded)
        {
            builder.Block("details", () =>
            {
                builder.Block("summary", Title);
                Content(builder, part, level + 1);
            }, ("class", kind), ("id", heading.Anchor));
            return;
        }

        var state = heading.Text.Spans.Select(s => s.State).FirstOrDefault(s => s is not null);
        builder.Block("div", () =>
        {
            Title();
            Content(builder, part, level + 1);
        }, ("class", state is null ? kind : $"{kind} is-{state}"), ("id", heading.Anchor));
    }
}
