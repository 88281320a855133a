using DecisionSupport.Reporting.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DecisionSupport.Reporting.Rendering;

/// <summary>
/// Text behind a marker, its further lines indented below its first. Built from spans, so nothing in it is read as markup; broken at blanks
/// only, so that a closing bracket never starts a line.
/// </summary>
internal sealed class HangingText(string indent, string marker, Rich text) : Renderable
{
    private const int Narrowest = 12;

    public HangingText(Rich text)
        : this("", "", text)
    {
    }

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var words = Words.Of(text);
        var hang = indent.Length + marker.Length;
        var longest = words.Select(w => w.Width).DefaultIfEmpty(0).Max();
        var all = words.Sum(w => w.Width + 1) - 1;
        return new Measurement(Math.Min(hang + longest, maxWidth), Math.Clamp(hang + all, 0, maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var hang = indent.Length + marker.Length;
        var width = Math.Max(maxWidth - hang, Math.Min(Narrowest, maxWidth));
        yield return new Segment(indent + marker);
        var used = 0;
        foreach (var word in Words.Of(text).SelectMany(w => w.Cut(width)))
        {
            if (used > 0 && used + 1 + word.Width > width)
            {
                yield return Segment.LineBreak;
                yield return new Segment(new string(' ', hang));
                used = 0;
            }

            if (used > 0)
            {
                yield return new Segment(" ");
                used++;
            }

            foreach (var segment in word.Segments)
            {
                yield return segment;
            }

            used += word.Width;
        }

        yield return Segment.LineBreak;
    }
}
