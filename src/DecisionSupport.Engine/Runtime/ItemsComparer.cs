namespace DecisionSupport.Engine.Runtime;

/// <summary>Two matches are the same if they bind the same items.</summary>
internal sealed class ItemsComparer : IEqualityComparer<Item?[]>
{
    public static ItemsComparer Instance { get; } = new();

    public bool Equals(Item?[]? x, Item?[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!ReferenceEquals(x[i], y![i]) && (x[i] is not Derived d || !d.Equals(y[i])))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Item?[] obj)
    {
        var hash = 17;
        foreach (var item in obj)
        {
            hash = (hash * 31) + (item switch { Fact f => (int)f.Id, null => 0, _ => item.GetHashCode() });
        }

        return hash;
    }
}
