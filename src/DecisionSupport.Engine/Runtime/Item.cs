namespace DecisionSupport.Engine.Runtime;

/// <summary>A value bound by a match: a fact, or a query result. Equal items are the same thing, perhaps with changed content.</summary>
internal abstract class Item
{
    public object Value { get; set; } = null!;
}
