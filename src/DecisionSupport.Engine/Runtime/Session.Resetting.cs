namespace DecisionSupport.Engine.Runtime;

/// <content>Emptying a session; touches only what was used.</content>
internal sealed partial class Session : IReusableSession
{
    private readonly BitSet _standingDirty;
    private readonly List<BranchState> _standingBranches = [];
    private object[] _standing = [];
    private int _standingCount;
    private long _standingClock;
    private bool _isStandingChanged;
    private bool _isExposed;

    public void Reset()
    {
        if (_isMatching)
        {
            throw new InvalidOperationException("A session cannot be reset while it matches rules.");
        }

        if (_isStandingChanged)
        {
            Stand(_standing);
        }
        else
        {
            Rewind();
        }
    }

    /// <summary>Makes the facts the ones that a reset leaves in place, already sorted into the memories of the rules.</summary>
    public void Stand(object[] facts)
    {
        Unmark();
        Rewind();
        Begin();
        InsertAll(facts);
        Mark(facts);
    }

    /// <summary>An activation or a fact was shown to somebody who may keep it, so it is not used again for another run.</summary>
    public void Expose() => _isExposed = true;

    private void NoteChange(Fact fact) => _isStandingChanged |= fact.Id <= _standingClock;

    private void Mark(object[] facts)
    {
        (_standing, _standingCount, _standingClock) = (facts, _facts.Count, _clock);
        _standingDirty.CopyFrom(_dirty);
        _standingBranches.AddRange(_touched);
        _used.ForEach(static m => m.Mark());
        _setsInOrder.ForEach(static s => s.Mark());
    }

    private void Unmark()
    {
        (_standing, _standingCount, _standingClock, _isStandingChanged) = ([], 0, 0, false);
        _standingDirty.Clear();
        _standingBranches.Clear();
        _used.ForEach(static m => m.Unmark());
        _setsInOrder.ForEach(static s => s.Unmark());
    }

    private void Rewind()
    {
        // Events show facts and matches to subscribers.
        var isReusable = !_isExposed && !EventAggregator.HasRaised;
        (_isExposed, EventAggregator.HasRaised) = (false, false);
        _changes.Clear();
        _suspects.Clear();
        foreach (var state in _touched)
        {
            state.Reset(isReusable);
        }

        _touched.Clear();
        var kept = 0;
        for (var i = 0; i < _used.Count; i++)
        {
            if (_used[i].Rewind())
            {
                _used[kept++] = _used[i];
            }
        }

        _used.RemoveRange(kept, _used.Count - kept);
        _setsInOrder.ForEach(static s => s.Rewind());
        if (_mixed.Count > 0)
        {
            _mixed.Clear();
            _setsInOrder.ForEach(static s => s.Reshare());
        }

        _facts.Rewind(_standingCount, isReusable, static f => f.Clear());
        Untrack();
        _clock = _standingClock;
        _stale.Clear();
        _queued.Clear();
        _binding.Clear();
        _dirty.CopyFrom(_standingDirty);
        foreach (var state in _standingBranches)
        {
            StateOf(state.Branch).Phase = BranchPhase.Ready;
        }
    }
}
