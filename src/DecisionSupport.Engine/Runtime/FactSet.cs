using System.Runtime.InteropServices;
using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>
/// The facts of one CLR type, in order of arrival, found by equality. Few are compared one by one, helped by sketches once the type
/// is used often: records are much dearer to hash than to compare. Types that may equal others share a dictionary.
/// </summary>
internal sealed class FactSet(Type type, TypePlan plan, Dictionary<object, Fact>? shared)
{
    private const int WorthHashing = 8;
    private const int WorthHashingSketched = 64;

    private readonly List<int> _sketches = [];
    private Func<object, int>? _sketch;
    private Dictionary<object, Fact>? _own;
    private bool _isHashed;
    private int _mark;

    public Type Type { get; } = type;

    public TypePlan Plan { get; } = plan;

    public List<Fact> Facts { get; } = [];

    public Fact? Find(object value) => Find(value, out _);

    /// <summary>The fact that equals the value. The sketch is what <see cref="Add(Fact, int)"/> wants for the value.</summary>
    public Fact? Find(object value, out int sketch)
    {
        sketch = SketchOf(value);
        if (shared is not null)
        {
            return shared.GetValueOrDefault(value);
        }

        if (Facts.Count > (_sketch is null ? WorthHashing : WorthHashingSketched))
        {
            Hash();
            return _own!.GetValueOrDefault(value);
        }

        return _sketch is null ? Scan(value) : Scan(value, sketch);
    }

    public void Add(Fact fact) => Add(fact, SketchOf(fact.Value));

    /// <summary>Adds a fact that equals none.</summary>
    public void Add(Fact fact, int sketch)
    {
        var index = Facts.Count == 0 || Facts[^1].Id < fact.Id ? Facts.Count : ~Facts.BinarySearch(fact, ById.Instance);
        Facts.Insert(index, fact);
        if (_sketch is not null)
        {
            _sketches.Insert(index, sketch);
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
        var index = IndexOf(fact);
        Facts.RemoveAt(index);
        if (_sketch is not null)
        {
            _sketches.RemoveAt(index);
        }

        Unhash(value);
    }

    /// <summary>The fact has another value, of the same type.</summary>
    public void Replace(object old, Fact fact)
    {
        if (_sketch is not null)
        {
            _sketches[IndexOf(fact)] = SketchOf(fact.Value);
        }

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
        if (_sketch is null)
        {
            StartSketching();
        }
        else
        {
            CollectionsMarshal.SetCount(_sketches, _mark);
        }
    }

    /// <summary>Puts the facts back into the dictionary that they share with facts of other types, which was emptied.</summary>
    public void Reshare()
    {
        foreach (var fact in Facts)
        {
            shared?.Add(fact.Value, fact);
        }
    }

    private int IndexOf(Fact fact) => Facts[^1] == fact ? Facts.Count - 1 : Facts.BinarySearch(fact, ById.Instance);

    private int SketchOf(object value) => _sketch is null ? 0 : _sketch(value);

    private Fact? Scan(object value)
    {
        foreach (var fact in Facts)
        {
            if (ReferenceEquals(fact.Value, value) || fact.Value.Equals(value))
            {
                return fact;
            }
        }

        return null;
    }

    private Fact? Scan(object value, int sketch)
    {
        var sketches = CollectionsMarshal.AsSpan(_sketches);
        for (var from = 0; sketches[from..].IndexOf(sketch) is >= 0 and var next; from++)
        {
            from += next;
            if (ReferenceEquals(Facts[from].Value, value) || Facts[from].Value.Equals(value))
            {
                return Facts[from];
            }
        }

        return null;
    }

    /// <summary>A set that is not in use begins to, once its type is worth it.</summary>
    private void StartSketching()
    {
        if (shared is null && Plan.Sketch is { } sketch)
        {
            _sketch = sketch;
            Facts.ForEach(f => _sketches.Add(sketch(f.Value)));
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
