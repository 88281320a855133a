namespace DecisionSupport.Reporting.Model;

/// <summary>A piece of text. Whatever it is made from, it holds visible characters only: this is the one gate for text from outside.</summary>
internal sealed record Span(SpanStyle Style)
{
    public Span(string value, SpanStyle style)
        : this(style) => Value = VisibleText.Of(value);

    public string Value { get; } = "";

    /// <summary>The state that the text names, such as <c>presence-present</c>: a writer may add a shape to the words, never replace them.</summary>
    public string? State { get; init; }

    /// <summary>True for a sentence of the knowledge base or the input, which is not in the language of the report.</summary>
    public bool FromKnowledge { get; init; }

    /// <summary>Where the text leads, for writers that can link: <c>#</c> and an anchor of this report, or an address.</summary>
    public string? Target { get; init; }
}
