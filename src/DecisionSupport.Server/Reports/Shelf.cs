using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Server.Reports;

/// <summary>Keeps things in memory for a while, and no more than so many: the oldest makes way. Nothing of it is written to disk.</summary>
internal sealed class Shelf<TKey, TValue>(TimeProvider clock, TimeSpan lifetime, int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTimeOffset Until)> _things = [];
    private readonly ConcurrentQueue<(TKey Key, DateTimeOffset Until)> _order = [];

    public int Count => _things.Count;

    public void Put(TKey key, TValue value)
    {
        var until = clock.GetUtcNow() + lifetime;
        _things[key] = (value, until);
        _order.Enqueue((key, until));
        MakeRoom();
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var found = _things.TryGetValue(key, out var thing) && thing.Until > clock.GetUtcNow();
        value = found ? thing.Value : default;
        return found;
    }

    /// <summary>Forgets what has outlived its time.</summary>
    public void MakeRoom()
    {
        var now = clock.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _order.Count > most) && _order.TryDequeue(out var gone))
        {
            // A key that was put again stays for its later time.
            if (_things.TryGetValue(gone.Key, out var thing) && thing.Until == gone.Until)
            {
                _things.TryRemove(new KeyValuePair<TKey, (TValue, DateTimeOffset)>(gone.Key, thing));
            }
        }
    }
}
