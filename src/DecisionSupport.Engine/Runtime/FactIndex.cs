using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Facts by the value of one member, each list in order of arrival. Empties itself when a key cannot be had.</summary>
internal sealed class FactIndex(Getter member)
{
    private static readonly object Null = new();

    private readonly Dictionary<object, List<Fact>> _facts = [];
    private readonly Stack<List<Fact>> _spare = new();

    /// <summary>Whether it holds all facts of its memory.</summary>
    public bool IsReady { get; private set; }

    public List<Fact>? Find(object? key) => _facts.GetValueOrDefault(key ?? Null);

    /// <summary>Returns whether it worked: the member may throw for facts that other conditions would keep out.</summary>
    public bool Fill(List<Fact> facts)
    {
        IsReady = true;
        for (var i = 0; i < facts.Count && IsReady; i++)
        {
            Add(facts[i]);
        }

        return IsReady;
    }

    public void Add(Fact fact)
    {
        if (!IsReady)
        {
            return;
        }

        if (!TryKey(fact, out var key))
        {
            Drop();
            return;
        }

        if (!_facts.TryGetValue(key, out var list))
        {
            _facts.Add(key, list = _spare.TryPop(out var spare) ? spare : []);
        }

        list.Add(fact);
    }

    /// <summary>A fact that is not found where its key says was changed since it came.</summary>
    public void Remove(Fact fact)
    {
        if (IsReady && !(TryKey(fact, out var key) && _facts.TryGetValue(key, out var list) && list.Remove(fact)))
        {
            Drop();
        }
    }

    public void Drop()
    {
        IsReady = false;
        foreach (var list in _facts.Values)
        {
            list.Clear();
            _spare.Push(list);
        }

        _facts.Clear();
    }

    private bool TryKey(Fact fact, out object key)
    {
        try
        {
            key = member.Of(fact.Value) ?? Null;
            return true;
        }
        catch (Exception)
        {
            key = Null;
            return false;
        }
    }
}
