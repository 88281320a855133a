namespace DecisionSupport.Engine.Runtime;

/// <content>Truth maintenance: facts that live as long as the activation that yielded them.</content>
internal sealed partial class Session
{
    private readonly List<LinkedChange> _changes = [];

    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        var sets = new List<LinkedFactSet>();
        do
        {
            PropagateChanges(sets);
            int rule;
            while (!_isMatching && (rule = BitSet.FirstInBoth(_stale, _binding)) >= 0)
            {
                Match(_network.Rules[rule]);
            }
        }
        while (_changes.Count > 0);
        _isExposed |= sets.Count > 0;
        return sets;
    }

    public void InsertLinked(Activation activation, object key, object value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        if (activation.Linked.Find(key) is not null)
        {
            throw new ArgumentException($"The activation already holds a fact with the key. Rule: {activation.Rule.Name}.");
        }

        Hold(activation, key, value);
    }

    /// <summary>The activation holds a fact under a key that is new to it.</summary>
    public void Hold(Activation activation, object key, object value)
    {
        var linked = activation.Linked.Add(activation, key, value);
        if (!activation.IsRemoved)
        {
            SetBinding(activation, true);
        }

        _changes.Add(new(LinkedFactAction.Insert, linked, value));
    }

    public void UpdateLinked(Activation activation, object key, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var linked = Require(activation, key);
        linked.Value = value;
        _changes.Add(new(LinkedFactAction.Update, linked, value));
    }

    public void RetractLinked(Activation activation, object key)
    {
        var linked = Require(activation, key);
        activation.Linked.Remove(linked);
        _changes.Add(new(LinkedFactAction.Retract, linked, linked.Value));
    }

    private static LinkedFact Require(Activation activation, object key) => activation.Linked.Find(key)
        ?? throw new ArgumentException($"The activation holds no fact with the key. Rule: {activation.Rule.Name}.");

    private void ReleaseLinked(Activation activation)
    {
        if (activation.Linked.Count > 0)
        {
            for (var i = 0; i < activation.Linked.Count; i++)
            {
                _changes.Add(new(LinkedFactAction.Retract, activation.Linked[i], activation.Linked[i].Value));
            }

            activation.Linked.RemoveAll();
            if (_isFiring)
            {
                _watch.Ended(activation);
            }
        }
    }

    private void Propagate()
    {
        if (_changes.Count > 0 && AutoPropagateLinkedFacts && !_isMatching)
        {
            if (_changes.Count > 1)
            {
                PropagateChanges(null);
                return;
            }

            // The usual case, one conclusion of one firing. It may bring others about.
            var change = _changes[0];
            _changes.Clear();
            Apply(change);
            if (_changes.Count > 0)
            {
                PropagateChanges(null);
            }
        }
    }

    private void PropagateChanges(List<LinkedFactSet>? sets)
    {
        var done = 0;
        try
        {
            // A change can bring about others, which are added at the end.
            while (done < _changes.Count)
            {
                var change = _changes[done++];
                var fact = Apply(change);
                if (fact is not null && sets is not null)
                {
                    if (sets.Count == 0 || sets[^1].Action != change.Action)
                    {
                        sets.Add(new LinkedFactSet(change.Action));
                    }

                    sets[^1].List.Add(fact);
                }
            }
        }
        finally
        {
            _changes.RemoveRange(0, done);
        }
    }

    private Fact? Apply(LinkedChange change) => change.Action switch
    {
        LinkedFactAction.Insert => Admit(change.Linked, change.Value),
        LinkedFactAction.Update => Replace(change.Linked, change.Value),
        _ => Release(change.Linked),
    };

    private Fact? Admit(LinkedFact linked, object value)
    {
        if (linked.Activation.IsRemoved)
        {
            linked.Activation.Linked.Remove(linked);
            return null;
        }

        var set = SetOf(value.GetType());
        if (set.Find(value, out var sketch) is { } existing)
        {
            if (!_network.Options.MergeEqualFacts)
            {
                linked.Activation.Linked.Remove(linked);
                throw Duplicate(value, linked.Activation);
            }

            linked.Fact = existing;
            existing.Reasons.Add(linked);
            _isMerged = true;
            return existing;
        }

        var fact = Create(value, set, sketch, isStated: false);
        linked.Fact = fact;
        fact.Reasons.Add(linked);
        try
        {
            Enter(fact);
        }
        catch
        {
            set.Remove(fact);
            linked.Fact = null;
            throw;
        }

        return fact;
    }

    private Fact? Replace(LinkedFact linked, object value)
    {
        if (linked.Fact is not { IsRemoved: false } fact)
        {
            return null;
        }

        var isShared = fact.IsStated || fact.Reasons.Count > 1;
        var equal = Find(value);
        var hasEqual = equal is not null && equal != fact;
        if (!_network.Options.MergeEqualFacts)
        {
            if (hasEqual)
            {
                throw Duplicate(value, linked.Activation);
            }
        }
        else if (isShared || hasEqual)
        {
            if (equal == fact)
            {
                return fact;
            }

            Release(linked);
            return Admit(linked, value);
        }

        Change(fact, value);
        return fact;
    }

    private Fact? Release(LinkedFact linked)
    {
        var fact = linked.Fact;
        linked.Fact = null;
        if (fact is not { IsRemoved: false })
        {
            return null;
        }

        // The last reason goes after the fact, so that events can still tell it.
        if (!fact.IsStated && fact.Reasons.Count == 1)
        {
            Leave(fact);
        }

        fact.Reasons.Remove(linked);
        return fact;
    }
}
