using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>What the browser is told before it shows anything.</summary>
internal static class DocumentHead
{
    // Nothing may be loaded or run, whatever a later change lets through.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>The style sheet within the page; a page that shows a report in a frame of its own names its hash in its policy.</summary>
    public static string Style { get; } = LoadStyle();

    public static void Write(RenderTreeBuilder builder, string title, string profile) => builder.Block("head", () =>
    {
        Meta(builder, ("charset", "utf-8"));
        Meta(builder, ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        Meta(builder, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Meta(builder, ("name", "referrer"), ("content", "no-referrer"));
        Meta(builder, ("name", "robots"), ("content", "noindex"));
        Meta(builder, ("name", "color-scheme"), ("content", "light dark"));
        builder.Block("title", () => builder.Text($"{profile} \u2013 {title}"));

        // The one piece of markup that is not encoded: a constant of this assembly.
        builder.Block("style", () => builder.AddMarkupContent(0, Style));
    });

    private static void Meta(RenderTreeBuilder builder, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        builder.Block("meta", () => { }, attributes);

    private static string LoadStyle()
    {
        using var stream = typeof(DocumentHead).Assembly.GetManifestResourceStream("Html.report.css")!;
        using var reader = new StreamReader(stream);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
