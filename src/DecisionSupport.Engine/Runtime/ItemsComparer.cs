namespace DecisionSupport.Engine.Runtime;

/// <summary>Two matches are the same if they bind the same items.</summary>
internal sealed class ItemsComparer : IEqualityComparer<Bound[]>
{
    public static ItemsComparer Instance { get; } = new();

    public bool Equals(Bound[]? x, Bound[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            var (a, b) = (x[i].Item, y![i].Item);
            if (!ReferenceEquals(a, b) && (a is not Derived d || !d.Equals(b)))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Bound[] obj)
    {
        var hash = 17;
        foreach (var bound in obj)
        {
            hash = (hash * 31) + (bound.Item switch { Fact f => (int)f.Id, null => 0, var item => item.GetHashCode() });
        }

        return hash;
    }
}
