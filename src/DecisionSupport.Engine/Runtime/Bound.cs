namespace DecisionSupport.Engine.Runtime;

/// <summary>What a slot of a match binds. A struct, because storing into an array of an abstract class is checked each time.</summary>
internal struct Bound
{
    public Item? Item;
}
