namespace DecisionSupport.Reporting.Model;

/// <summary>A line of text made of spans.</summary>
internal sealed record Rich(IReadOnlyList<Span> Spans)
{
    public static Rich Empty { get; } = new([]);

    public static Rich Plain(string value) => new([new Span(value, SpanStyle.Plain)]);

    public static Rich Strong(string value) => new([new Span(value, SpanStyle.Strong)]);

    public static Rich Code(string value) => new([new Span(value, SpanStyle.Code)]);

    public static Rich Citation(int number) => new([new Span($"[{number}]", SpanStyle.Citation)]);

    public static Rich Join(string separator, IEnumerable<Rich> parts)
    {
        List<Span> spans = [];
        foreach (var part in parts.Where(p => p.Spans.Count > 0))
        {
            if (spans.Count > 0)
            {
                spans.Add(new Span(separator, SpanStyle.Plain));
            }

            spans.AddRange(part.Spans);
        }

        return new Rich(spans);
    }

    public static Rich operator +(Rich left, Rich right) => new([.. left.Spans, .. right.Spans]);

    public static Rich operator +(Rich left, string right) => left + Plain(right);

    public override string ToString() => string.Concat(Spans.Select(s => s.Value));
}
