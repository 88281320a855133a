namespace DecisionSupport.Reporting.Model;

/// <summary>A piece of text. Whatever it is made from, it holds visible characters only: this is the one gate for text from outside.</summary>
internal sealed record Span(SpanStyle Style)
{
    public Span(string value, SpanStyle style)
        : this(style) => Value = VisibleText.Of(value);

    public string Value { get; } = "";
}
