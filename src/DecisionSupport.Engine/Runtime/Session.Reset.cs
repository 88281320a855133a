namespace DecisionSupport.Engine.Runtime;

/// <content>Emptying a session; touches only what was used.</content>
internal sealed partial class Session : IReusableSession
{
    public void Reset()
    {
        if (_isMatching)
        {
            throw new InvalidOperationException("A session cannot be reset while it matches rules.");
        }

        foreach (var fact in _arrivals.Facts)
        {
            foreach (var node in fact.Nodes)
            {
                _memories[node.Index]!.Clear();
            }
        }

        _arrivals.Clear();
        _facts.Clear();
        _changes.Clear();
        _clock = 0;
        foreach (var set in (BitSet[])[_dirty, _stale, _queued, _binding])
        {
            set.Clear();
        }

        foreach (var state in _branches)
        {
            state?.Reset();
        }

        foreach (var state in _rules)
        {
            state?.Reset();
        }

        Begin();
    }
}
