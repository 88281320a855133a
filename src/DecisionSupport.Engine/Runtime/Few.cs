namespace DecisionSupport.Engine.Runtime;

/// <summary>A list that seldom holds more than one thing, and then needs no list.</summary>
internal struct Few<T>
    where T : class
{
    private T? _first;
    private List<T>? _others;

    public readonly int Count => _first is null ? 0 : 1 + (_others?.Count ?? 0);

    public readonly T this[int index] => index == 0 ? _first! : _others![index - 1];

    public void Add(T item)
    {
        if (_first is null)
        {
            _first = item;
        }
        else
        {
            (_others ??= []).Add(item);
        }
    }

    public void Remove(T item)
    {
        if (item != _first)
        {
            _others?.Remove(item);
        }
        else if (_others is { Count: > 0 })
        {
            _first = _others[0];
            _others.RemoveAt(0);
        }
        else
        {
            _first = null;
        }
    }

    public void Clear()
    {
        _first = null;
        _others?.Clear();
    }
}
