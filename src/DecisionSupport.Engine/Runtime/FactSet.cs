using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>
/// The facts of one CLR type, in order of arrival, found by equality. Few are compared one by one: records are much
/// dearer to hash than to compare. Types that may equal others share a dictionary.
/// </summary>
internal sealed class FactSet(Type type, TypePlan plan, Dictionary<object, Fact>? shared)
{
    private const int WorthHashing = 8;

    private Dictionary<object, Fact>? _own;
    private bool _isHashed;
    private int _mark;

    public Type Type { get; } = type;

    public TypePlan Plan { get; } = plan;

    public List<Fact> Facts { get; } = [];

    public Fact? Find(object value)
    {
        if (shared is not null)
        {
            return shared.GetValueOrDefault(value);
        }

        if (Facts.Count > WorthHashing)
        {
            Hash();
            return _own!.GetValueOrDefault(value);
        }

        foreach (var fact in Facts)
        {
            if (ReferenceEquals(fact.Value, value) || fact.Value.Equals(value))
            {
                return fact;
            }
        }

        return null;
    }

    public void Add(Fact fact)
    {
        if (Facts.Count == 0 || Facts[^1].Id < fact.Id)
        {
            Facts.Add(fact);
        }
        else
        {
            Facts.Insert(~Facts.BinarySearch(fact, ById.Instance), fact);
        }

        if (shared is not null)
        {
            shared.Add(fact.Value, fact);
        }
        else if (_isHashed)
        {
            _own!.Add(fact.Value, fact);
        }
    }

    public void Remove(Fact fact) => Remove(fact, fact.Value);

    public void Remove(Fact fact, object value)
    {
        Facts.RemoveAt(Facts[^1] == fact ? Facts.Count - 1 : Facts.BinarySearch(fact, ById.Instance));
        Unhash(value);
    }

    /// <summary>The fact has another value, of the same type.</summary>
    public void Replace(object old, Fact fact)
    {
        Unhash(old);
        if (shared is not null)
        {
            shared[fact.Value] = fact;
        }
        else if (_isHashed)
        {
            _own![fact.Value] = fact;
        }
    }

    /// <summary>The facts that are there now stay when the set is rewound.</summary>
    public void Mark() => _mark = Facts.Count;

    /// <summary>Nothing stays when the set is rewound.</summary>
    public void Unmark() => _mark = 0;

    public void Rewind()
    {
        for (var i = Facts.Count - 1; i >= _mark && _mark > 0 && _isHashed; i--)
        {
            _own!.Remove(Facts[i].Value);
        }

        // A fact that changed its hash while it was here is not found where it was put.
        if (_isHashed && (_mark == 0 || _own!.Count != _mark))
        {
            _own!.Clear();
            _isHashed = false;
        }

        Facts.RemoveRange(_mark, Facts.Count - _mark);
    }

    /// <summary>Puts the facts back into the dictionary that they share with facts of other types, which was emptied.</summary>
    public void Reshare()
    {
        foreach (var fact in Facts)
        {
            shared?.Add(fact.Value, fact);
        }
    }

    private void Unhash(object value)
    {
        if (shared is not null)
        {
            shared.Remove(value);
        }
        else if (_isHashed)
        {
            _own!.Remove(value);
        }
    }

    private void Hash()
    {
        if (_isHashed)
        {
            return;
        }

        _isHashed = true;
        _own ??= [];
        foreach (var fact in Facts)
        {
            _own[fact.Value] = fact;
        }
    }
}
