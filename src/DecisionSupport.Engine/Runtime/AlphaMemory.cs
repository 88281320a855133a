using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>The facts in a node, in order of arrival in working memory (whatever happened to them since).</summary>
internal sealed class AlphaMemory
{
    private const int WorthAnIndex = 8;
    private static readonly List<Fact> None = [];

    private FactIndex?[] _indexes = [];
    private int _mark;
    private int _waitingMark;

    public List<Fact> Facts { get; } = [];

    /// <summary>Whether a branch that reads the node was matched, and so has to hear of every change.</summary>
    public bool IsHeard { get; set; }

    /// <summary>Branches that cannot match before there is a fact here, besides those that watch the node.</summary>
    public List<Branch>? Waiting { get; private set; }

    /// <summary>Whether there has been a fact since the session began.</summary>
    public bool IsAwake { get; set; }

    public bool IsUsed { get; set; }

    public void Add(Fact fact)
    {
        if (Facts.Count == 0 || Facts[^1].Id < fact.Id)
        {
            Facts.Add(fact);
            foreach (var index in _indexes)
            {
                index?.Add(fact);
            }
        }
        else
        {
            Facts.Insert(~Facts.BinarySearch(fact, ById.Instance), fact);
            DropIndexes();
        }
    }

    public void Remove(Fact fact)
    {
        Facts.RemoveAt(Facts[^1] == fact ? Facts.Count - 1 : Facts.BinarySearch(fact, ById.Instance));
        foreach (var index in _indexes)
        {
            index?.Remove(fact);
        }
    }

    /// <summary>Forgets the keys of facts, because one may have changed.</summary>
    public void DropIndexes()
    {
        foreach (var index in _indexes)
        {
            index?.Drop();
        }
    }

    public void Wait(Branch branch) => (Waiting ??= []).Add(branch);

    /// <summary>What is there now stays when the memory is rewound.</summary>
    public void Mark() => (_mark, _waitingMark) = (Facts.Count, Waiting?.Count ?? 0);

    /// <summary>Nothing stays when the memory is rewound.</summary>
    public void Unmark() => (_mark, _waitingMark) = (0, 0);

    /// <summary>Back to the mark; returns whether anything stays.</summary>
    public bool Rewind()
    {
        if (_mark == 0)
        {
            DropIndexes();
            Facts.Clear();
        }
        else
        {
            for (var i = Facts.Count - 1; i >= _mark && _indexes.Length > 0; i--)
            {
                foreach (var index in _indexes)
                {
                    index?.Remove(Facts[i]);
                }
            }

            Facts.RemoveRange(_mark, Facts.Count - _mark);
        }

        Waiting?.RemoveRange(_waitingMark, Waiting.Count - _waitingMark);
        IsHeard = false;
        IsAwake = _mark > 0;
        return IsUsed = _mark > 0 || _waitingMark > 0;
    }

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

        var index = _indexes[join.Slot] ??= new FactIndex(join.OfCandidate);
        return index.IsReady || index.Fill(Facts) ? index.Find(key) ?? None : Facts;
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
}
