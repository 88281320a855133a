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
        if (!state.Activations.TryGetValue(state.Items, out var activation))
        {
            activation = new Activation(state) { Round = state.Round };
            state.Activations.Add(activation.Items, activation);
            foreach (var item in activation.Items)
            {
                (item as Fact)?.Join(activation);
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
                if (_branches[branch.Index] is { } state)
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
        if (state.IsStale)
        {
            _suspects.AddRange(state.Activations.Values);
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

    /// <summary>Matches from the facts that came or changed. A match with a changed fact ends unless it is found again.</summary>
    private void MatchChanges(BranchState state)
    {
        foreach (var (_, fact) in state.Changes)
        {
            if (fact is { IsRemoved: false, Activations: { } activations })
            {
                _suspects.AddRange(activations.Where(a => a.State == state && !a.IsRemoved));
            }
        }

        foreach (var (step, fact) in state.Changes)
        {
            if (!fact.IsRemoved && Array.IndexOf(fact.Nodes, state.Branch.Steps[step].Reader!.Node) >= 0)
            {
                _matcher.Match(state, step, fact);
            }
        }
    }

    /// <summary>The fact was, or is now, in the node.</summary>
    private void MarkChanged(AlphaNode node, Fact fact)
    {
        foreach (var subscription in node.Subscriptions)
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

    private void MarkStale(Branch branch)
    {
        StateOf(branch).IsStale = true;
        _dirty[branch.Rule.Index] = true;
        _stale[branch.Rule.Index] = true;
    }

    /// <summary>Ends an activation: its linked facts go, and its undo actions come up.</summary>
    private void End(Activation activation)
    {
        activation.IsRemoved = true;
        activation.IsQueued = false;
        activation.State.Activations.Remove(activation.Items);
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
