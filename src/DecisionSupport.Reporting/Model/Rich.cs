namespace DecisionSupport.Reporting.Model;

/// <summary>A line of text made of spans.</summary>
internal sealed record Rich(IReadOnlyList<Span> Spans)
{
    public static Rich Empty { get; } = new([]);

    public static Rich Plain(string value) => new([new Span(value, SpanStyle.Plain)]);

    /// <summary>A sentence as it stands in the knowledge base or came in: English, whatever the language of the report.</summary>
    public static Rich Knowledge(string value) => new([new Span(value, SpanStyle.Plain) { FromKnowledge = true }]);

    public static Rich Strong(string value) => new([new Span(value, SpanStyle.Strong)]);

    public static Rich Code(string value) => new([new Span(value, SpanStyle.Code)]);

    public static Rich Citation(int number) => Citation($"[{number}]").To("#" + Anchor.Reference(number));

    /// <summary>The text, in one piece, as the name of a state.</summary>
    public Rich As<TEnum>(TEnum state)
        where TEnum : struct, Enum =>
        new([new Span(ToString(), Spans[0].Style) { State = $"{typeof(TEnum).Name}-{state}".ToLowerInvariant() }]);

    /// <summary>The text leading to a place; the same text where there is none.</summary>
    public Rich To(string? target) => target is null ? this : new([.. Spans.Select(s => s with { Target = target })]);

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

    private static Rich Citation(string value) => new([new Span(value, SpanStyle.Citation)]);

    public override string ToString() => string.Concat(Spans.Select(s => s.Value));
}
