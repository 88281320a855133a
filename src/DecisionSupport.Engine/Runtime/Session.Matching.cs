using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <content>Which rules have to be matched, and the activations that come of it.</content>
internal sealed partial class Session
{
    /// <summary>Rules with something to match.</summary>
    private readonly BitSet _dirty;

    /// <summary>Rules among them whose activations may have ended or changed.</summary>
    private readonly BitSet _stale;

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
            activation = state.Add();
            foreach (var bound in activation.Items)
            {
                (bound.Item as Fact)?.Join(activation);
            }

            EventAggregator.ActivationCreated(this, activation);
            Enqueue(activation, MatchTrigger.Created);
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
            foreach (var branch in rule.Branches)
            {
                if (_branches[branch.Index] is { Phase: not BranchPhase.Waiting } state)
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
        _suspects.Clear();
        state.Round++;
        if (state.Phase == BranchPhase.Ready)
        {
            MatchFirst(state);
            return;
        }

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
        state.Changes.Clear();
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
        foreach (var subscription in state.Branch.Subscriptions)
        {
            MemoryOf(subscription.Node).Active.Add(subscription);
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
            state.Changes.Clear();
        }
    }

    /// <summary>Whether matching step by step finds matches in the order in which they came up.</summary>
    private bool IsInOrder(Branch branch)
    {
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

    /// <summary>The fact was, or is now, in the node.</summary>
    private void MarkChanged(AlphaMemory memory, Fact fact)
    {
        foreach (var subscription in memory.Active)
        {
            if (!subscription.IsBinding)
            {
                MarkStale(subscription.Branch);
                continue;
            }

            var changes = StateOf(subscription.Branch).Changes;
            if (!changes.Contains((subscription.Step, fact)))
            {
                changes.Add((subscription.Step, fact));
            }

            _dirty[subscription.Branch.Rule.Index] = true;
            _stale[subscription.Branch.Rule.Index] = true;
        }
    }

    /// <summary>Wakes the branches that cannot match without a fact of the node. They then look for another node that they lack.</summary>
    private void Awaken(AlphaNode node, AlphaMemory memory)
    {
        if (memory.IsAwake)
        {
            return;
        }

        memory.IsAwake = true;
        foreach (var branch in node.Watchers)
        {
            Ready(branch);
        }

        foreach (var branch in memory.Waiting)
        {
            Ready(branch);
        }
    }

    private void Ready(Branch branch)
    {
        foreach (var node in branch.Required)
        {
            if (_memories[node.Index] is not { IsAwake: true })
            {
                MemoryOf(node).Waiting.Add(branch);
                return;
            }
        }

        StateOf(branch).Phase = BranchPhase.Ready;
        _dirty[branch.Rule.Index] = true;
    }

    private void MarkStale(Branch branch)
    {
        StateOf(branch).IsStale = true;
        _dirty[branch.Rule.Index] = true;
        _stale[branch.Rule.Index] = true;
    }

    /// <summary>Ends an activation: its linked facts go, and its undo actions come up.</summary>
    private void End(Activation activation)
    {
        activation.IsQueued = false;
        activation.State.Remove(activation);
        SetBinding(activation, false);
        ReleaseLinked(activation);
        EventAggregator.ActivationDeleted(this, activation);
        if (activation.HasFired && activation.State.Branch.Rule.Triggers.HasFlag(ActionTrigger.Deactivated))
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
        var rule = activation.State.Branch.Rule;
        var state = StateOf(rule);
        state.Binding += value ? 1 : -1;
        _binding[rule.Index] = state.Binding > 0;
    }
}
