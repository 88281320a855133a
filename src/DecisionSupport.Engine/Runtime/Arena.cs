namespace DecisionSupport.Engine.Runtime;

/// <summary>Objects that a session uses again after a reset; they are given out in the same order each time.</summary>
internal sealed class Arena<T>
    where T : class, new()
{
    /// <summary>What one unusually large run needed is not kept for ever.</summary>
    private const int MostKept = 8192;

    private readonly List<T> _items = [];

    public int Count { get; private set; }

    public T this[int index] => _items[index];

    public T Take()
    {
        if (Count == _items.Count)
        {
            _items.Add(new T());
        }

        return _items[Count++];
    }

    public ReadOnlySpan<T> Used => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_items)[..Count];

    /// <summary>Takes back all but the first; those that must not be used again are forgotten.</summary>
    public void Rewind(int count, bool isReusable, Action<T> clear)
    {
        for (var i = count; i < Count && isReusable; i++)
        {
            clear(_items[i]);
        }

        if (!isReusable)
        {
            _items.RemoveRange(count, _items.Count - count);
        }
        else if (_items.Count > Math.Max(MostKept, count))
        {
            _items.RemoveRange(Math.Max(MostKept, count), _items.Count - Math.Max(MostKept, count));
        }

        Count = count;
    }
}
