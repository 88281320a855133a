using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <content>Matching the rules that have to be matched, and the activations that come of it.</content>
internal sealed partial class Session
{
    /// <summary>Rules with activations in their queue.</summary>
    private readonly BitSet _queued;

    /// <summary>Rules whose activations hold facts or have something to undo.</summary>
    private readonly BitSet _binding;

    /// <summary>Activations that have ended unless the match in progress finds them.</summary>
    private readonly List<Activation> _suspects = [];
    private bool _isMatching;

    /// <summary>Reports the match in the state's buffers.</summary>
    public void Found(BranchState state)
    {
        var activation = state.IsFirstMatch ? null : state.Find();
        if (activation is null)
        {
            Created(state.Add(++_activations));
            return;
        }

        activation.Round = state.Round;
        if (activation.Refresh(state))
        {
            EventAggregator.ActivationUpdated(this, activation);
            if (!activation.HasFired || state.Branch.Rule.IsRepeatable)
            {
                Enqueue(activation, activation.HasFired ? MatchTrigger.Updated : MatchTrigger.Created);
            }
        }
    }

    private void Created(Activation activation)
    {
        if (_isTracking)
        {
            Join(activation);
        }

        EventAggregator.ActivationCreated(this, activation);
        Enqueue(activation, MatchTrigger.Created);
    }

    /// <summary>Matches the rules that hold linked facts, so that none outlives its reason.</summary>
    private void Settle()
    {
        if (_isMatching)
        {
            return;
        }

        Propagate();
        int rule;
        while ((rule = BitSet.FirstInBoth(_stale, _binding)) >= 0)
        {
            Match(_network.Rules[rule]);
        }
    }

    private void Match(CompiledRule rule)
    {
        _isMatching = true;
        try
        {
            // Looking at the rule's branches themselves would cost a cache line or two for each rule.
            for (var branch = rule.FirstBranch; branch < rule.EndBranch; branch++)
            {
                if (_branches[branch] is { Phase: not BranchPhase.Waiting } state)
                {
                    Match(state);
                }
            }

            _dirty[rule.Index] = false;
            _stale[rule.Index] = false;
        }
        finally
        {
            _isMatching = false;
        }

        Propagate();
    }

    private void Match(BranchState state)
    {
        state.Round++;
        if (state.Phase == BranchPhase.Ready)
        {
            MatchFirst(state);
            return;
        }

        _suspects.Clear();
        if (state.IsStale)
        {
            state.CopyTo(_suspects);
            _matcher.Match(state);
        }
        else
        {
            MatchChanges(state);
        }

        state.IsStale = false;
        state.ClearChanges();
        foreach (var activation in _suspects)
        {
            if (activation.Round != state.Round && !activation.IsRemoved)
            {
                End(activation);
            }
        }
    }

    /// <summary>
    /// Matches what came before anything was recorded. Matches come up as their facts did, unless there are facts that the branch
    /// looks at without binding them: then they come up step by step, as whenever a branch is matched afresh.
    /// </summary>
    private void MatchFirst(BranchState state)
    {
        if (state.Branch.OnlyNode is { } only)
        {
            MatchOnly(state, MemoryOf(only));
            return;
        }

        foreach (var subscription in state.Branch.Subscriptions)
        {
            MemoryOf(subscription.Node).IsHeard = true;
        }

        state.Phase = BranchPhase.Active;

        // If a condition fails, the next match starts over.
        (state.IsStale, state.IsFirstMatch) = (true, true);
        try
        {
            if (IsInOrder(state.Branch))
            {
                _matcher.Match(state);
            }
            else
            {
                Arrivals.Of(state, _memories);
                for (var i = 0; i < state.Changes.Count; i++)
                {
                    var (step, fact) = state.Changes[i];
                    _matcher.MatchNew(state, step, fact);
                }
            }

            state.IsStale = false;
        }
        finally
        {
            state.IsFirstMatch = false;
            state.ClearChanges();
        }
    }

    /// <summary>The first match of a branch that is one pattern: its facts are its matches.</summary>
    private void MatchOnly(BranchState state, AlphaMemory memory)
    {
        (memory.IsHeard, state.Phase, state.IsStale) = (true, BranchPhase.Active, true);
        for (var i = 0; i < memory.Facts.Count; i++)
        {
            Created(state.Add(++_activations, memory.Facts[i]));
        }

        state.IsStale = false;
        state.ClearChanges();
    }

    /// <summary>Whether matching step by step finds matches in the order in which they came up.</summary>
    private bool IsInOrder(Branch branch)
    {
        if (branch.Subscriptions.Length == 1)
        {
            return true;
        }

        var many = 0;
        foreach (var subscription in branch.Subscriptions)
        {
            var count = _memories[subscription.Node.Index]?.Facts.Count ?? 0;
            if (!subscription.IsBinding && count > 0)
            {
                return true;
            }

            many += subscription.IsBinding && count > 1 ? 1 : 0;
        }

        return many <= 1;
    }

    /// <summary>Matches from the facts that came or changed. A match with a changed fact ends unless it is found again.</summary>
    private void MatchChanges(BranchState state)
    {
        foreach (var (_, fact) in state.Changes)
        {
            if (fact is { IsRemoved: false, Activations: { } activations })
            {
                foreach (var activation in activations)
                {
                    if (activation.State == state && !activation.IsRemoved)
                    {
                        _suspects.Add(activation);
                    }
                }
            }
        }

        foreach (var (step, fact) in state.Changes)
        {
            if (!fact.IsRemoved && fact.IsIn(state.Branch.Steps[step].Reader!.Node))
            {
                _matcher.Match(state, step, fact);
            }
        }
    }

    /// <summary>Ends an activation: its linked facts go, and its undo actions come up.</summary>
    private void End(Activation activation)
    {
        activation.IsQueued = false;
        activation.State.Remove(activation);
        SetBinding(activation, false);
        ReleaseLinked(activation);
        EventAggregator.ActivationDeleted(this, activation);
        if (activation.HasFired && activation.State.Branch.Rule.HasUndo)
        {
            Enqueue(activation, MatchTrigger.Removed);
        }
    }

    private void SetBinding(Activation activation, bool value)
    {
        if (activation.IsBinding == value)
        {
            return;
        }

        activation.IsBinding = value;
        var state = activation.State.Rule;
        state.Binding += value ? 1 : -1;
        _binding[state.Rule.Index] = state.Binding > 0;
    }
}
