using DecisionSupport.Reporting.Model;

namespace DecisionSupport.Reporting.Html;

/// <summary>A heading with everything that stands under it.</summary>
internal sealed record Outline(Subheading? Heading, IReadOnlyList<Block> Blocks, IReadOnlyList<Outline> Parts)
{
    /// <summary>The blocks of a section as the tree that their headings make.</summary>
    public static Outline Of(IReadOnlyList<Block> blocks) => Of(null, blocks, 1);

    private static Outline Of(Subheading? heading, IReadOnlyList<Block> blocks, int level)
    {
        var starts = Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is Subheading h && h.Level <= level).ToList();
        if (starts.Count == 0 && level < 2)
        {
            return Of(heading, blocks, level + 1);
        }

        var own = blocks.Take(starts.Count == 0 ? blocks.Count : starts[0]).ToList();
        var parts = starts.Select((start, i) =>
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : blocks.Count;
            return Of((Subheading)blocks[start], [.. blocks.Skip(start + 1).Take(end - start - 1)], level + 1);
        });
        return new Outline(heading, own, [.. parts]);
    }
}
