namespace DecisionSupport.Engine.Runtime;

/// <summary>The linked facts of an activation, seldom more than one. Their objects stay with the activation when its session is emptied.</summary>
internal struct Holdings
{
    private LinkedFact? _first;
    private LinkedFact?[]? _others;

    public int Count { get; private set; }

    public readonly LinkedFact this[int index] => At(index)!;

    public readonly LinkedFact? Find(object key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(this[i].Key, key) || this[i].Key.Equals(key))
            {
                return this[i];
            }
        }

        return null;
    }

    public LinkedFact Add(Activation activation, object key, object value)
    {
        var fact = At(Count);
        if (fact is null)
        {
            Set(Count, fact = new LinkedFact(activation));
        }

        Count++;
        fact.Start(key, value);
        return fact;
    }

    /// <summary>Gives one up. Its change may still wait to be propagated, so its object is not used again.</summary>
    public void Remove(LinkedFact fact)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (this[i] != fact)
            {
                Set(kept++, this[i]);
            }
        }

        for (var i = kept; i < Count; i++)
        {
            Set(i, null);
        }

        Count = kept;
    }

    /// <summary>Gives all up, as <see cref="Remove"/> does.</summary>
    public void RemoveAll()
    {
        for (var i = 0; i < Count; i++)
        {
            Set(i, null);
        }

        Count = 0;
    }

    /// <summary>Lets go of their content, so that they can be used again.</summary>
    public void Reset()
    {
        for (var i = 0; i < Count; i++)
        {
            this[i].Clear();
        }

        Count = 0;
    }

    private readonly LinkedFact? At(int index) =>
        index == 0 ? _first : index <= (_others?.Length ?? 0) ? _others![index - 1] : null;

    private void Set(int index, LinkedFact? fact)
    {
        if (index == 0)
        {
            _first = fact;
            return;
        }

        if (_others is null || _others.Length < index)
        {
            Array.Resize(ref _others, 2 * index);
        }

        _others[index - 1] = fact;
    }
}
