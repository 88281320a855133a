namespace DecisionSupport.Reporting.Model;

/// <summary>An entry of a list.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Children">What belongs to it.</param>
/// <param name="Number">Its number where the list is an ordered one.</param>
internal sealed record Item(Rich Text, IReadOnlyList<Item> Children, int? Number = null)
{
    public Item(Rich text)
        : this(text, [])
    {
    }

    public ItemRole Role { get; init; }

    /// <summary>Name under which the rest of the report can point here.</summary>
    public string? Anchor { get; init; }
}
