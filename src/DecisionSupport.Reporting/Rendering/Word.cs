using Spectre.Console.Rendering;

namespace DecisionSupport.Reporting.Rendering;

/// <summary>What stands between two blanks, in one or more styles.</summary>
internal sealed record Word(IReadOnlyList<Segment> Segments)
{
    /// <summary>Width in cells of a terminal.</summary>
    public int Width { get; } = Segments.Sum(s => s.CellCount());

    /// <summary>The word in pieces that fit; a word that fits is left whole.</summary>
    public IEnumerable<Word> Cut(int width) => Width <= width
        ? [this]
        : Segments.SelectMany(s => s.Text.Chunk(width).Select(piece => new Word([new Segment(new string(piece), s.Style)])));
}
