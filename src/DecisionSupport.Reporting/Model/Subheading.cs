namespace DecisionSupport.Reporting.Model;

/// <summary>A heading within a section: level 1 for a group, level 2 for an entry.</summary>
internal sealed record Subheading(Rich Text, int Level = 1) : Block
{
    /// <summary>Name under which the rest of the report can point here.</summary>
    public string? Anchor { get; init; }

    /// <summary>True for a long part that few readers need: a writer that can fold may show its heading only.</summary>
    public bool Folded { get; init; }
}
