using System.Collections.Concurrent;

namespace DecisionSupport.Server.Trust;

/// <summary>Remembers the <c>jti</c> of every token until it has expired, so that none is accepted twice.</summary>
internal sealed class SeenTokens(TimeProvider clock)
{
    private const int SweepEvery = 256;
    private readonly ConcurrentDictionary<(string Issuer, string Id), DateTimeOffset> _seen = [];
    private int _added;

    public int Count => _seen.Count;

    /// <summary>True the first time.</summary>
    public bool Add(string issuer, string id, DateTimeOffset until)
    {
        if (Interlocked.Increment(ref _added) % SweepEvery == 0)
        {
            Sweep();
        }

        return _seen.TryAdd((issuer, id), until);
    }

    // What has expired is refused for that.
    private void Sweep()
    {
        var now = clock.GetUtcNow();
        foreach (var entry in _seen.Where(e => e.Value < now))
        {
            _seen.TryRemove(entry);
        }
    }
}
