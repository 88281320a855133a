using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>The facts in a node, in order of arrival in working memory (whatever happened to them since).</summary>
internal sealed class AlphaMemory
{
    private const int WorthAnIndex = 8;
    private static readonly List<Fact> None = [];

    private FactIndex?[] _indexes = [];

    public List<Fact> Facts { get; } = [];

    public void Add(Fact fact)
    {
        if (Facts.Count == 0 || Facts[^1].Id < fact.Id)
        {
            Facts.Add(fact);
            if (!Array.TrueForAll(_indexes, i => i?.TryAdd(fact) != false))
            {
                DropIndexes();
            }
        }
        else
        {
            Facts.Insert(~Find(fact), fact);
            DropIndexes();
        }
    }

    public void Remove(Fact fact)
    {
        Facts.RemoveAt(Find(fact));
        if (!Array.TrueForAll(_indexes, i => i?.TryRemove(fact) != false))
        {
            DropIndexes();
        }
    }

    public void Clear()
    {
        Facts.Clear();
        DropIndexes();
    }

    /// <summary>Forgets the keys of facts, because one may have changed.</summary>
    public void DropIndexes() => Array.Clear(_indexes);

    /// <summary>At least the facts that have the key; all of them if a lookup does not pay or cannot be made.</summary>
    public List<Fact> Candidates(JoinKey join, object?[] values)
    {
        if (Facts.Count < WorthAnIndex || !TryKey(join, values, out var key))
        {
            return Facts;
        }

        if (_indexes.Length <= join.Slot)
        {
            Array.Resize(ref _indexes, join.Slot + 1);
        }

        var index = _indexes[join.Slot];
        if (index is null)
        {
            index = new FactIndex(join.OfCandidate);
            if (!Facts.TrueForAll(index.TryAdd))
            {
                return Facts;
            }

            _indexes[join.Slot] = index;
        }

        return index.Find(key) ?? None;
    }

    /// <summary>The conditions decide, in their own order, whether an error that hides here ever shows.</summary>
    private static bool TryKey(JoinKey join, object?[] values, out object? key)
    {
        try
        {
            key = join.OfValues.Invoke(values);
            return true;
        }
        catch (Exception)
        {
            key = null;
            return false;
        }
    }

    private int Find(Fact fact) => Facts.BinarySearch(fact, ById.Instance);

    private sealed class ById : IComparer<Fact>
    {
        public static readonly ById Instance = new();

        public int Compare(Fact? x, Fact? y) => x!.Id.CompareTo(y!.Id);
    }
}
