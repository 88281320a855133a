using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <content>Which rules have to be matched, now that facts came, changed or went.</content>
internal sealed partial class Session
{
    /// <summary>Rules with something to match.</summary>
    private readonly BitSet _dirty;

    /// <summary>Rules among them whose activations may have ended or changed.</summary>
    private readonly BitSet _stale;

    /// <summary>The fact was, or is now, in the node.</summary>
    private void MarkChanged(AlphaNode node, Fact fact)
    {
        foreach (var subscription in node.Subscriptions)
        {
            if (_branches[subscription.Branch.Index] is not { Phase: BranchPhase.Active } state)
            {
                continue;
            }

            if (!subscription.IsBinding)
            {
                MarkStale(state);
                continue;
            }

            if (!state.Changes.Contains((subscription.Step, fact)))
            {
                state.Changes.Add((subscription.Step, fact));
            }

            _dirty[subscription.Branch.Rule.Index] = true;
            _stale[subscription.Branch.Rule.Index] = true;
        }
    }

    /// <summary>The fact is new in the node.</summary>
    private void MarkNew(AlphaNode node, Fact fact)
    {
        foreach (var subscription in node.Subscriptions)
        {
            if (_branches[subscription.Branch.Index] is not { Phase: BranchPhase.Active } state)
            {
                continue;
            }

            if (subscription.IsBinding)
            {
                state.Changes.Add((subscription.Step, fact));
                _dirty[subscription.Branch.Rule.Index] = true;
            }
            else
            {
                MarkStale(state);
            }
        }
    }

    /// <summary>A fact left the node; its own activations end by themselves.</summary>
    private void MarkGone(AlphaNode node)
    {
        foreach (var subscription in node.Subscriptions)
        {
            if (!subscription.IsBinding && _branches[subscription.Branch.Index] is { Phase: BranchPhase.Active } state)
            {
                MarkStale(state);
            }
        }
    }

    /// <summary>Wakes the branches that cannot match without a fact of the node. They then look for another node that they lack.</summary>
    private void Awaken(AlphaNode node, AlphaMemory memory)
    {
        memory.IsAwake = true;
        foreach (var branch in node.Watchers)
        {
            Ready(branch);
        }

        for (var i = 0; i < (memory.Waiting?.Count ?? 0); i++)
        {
            Ready(memory.Waiting![i]);
        }
    }

    private void Ready(Branch branch)
    {
        foreach (var node in branch.Required)
        {
            if (_memories[node.Index] is not { IsAwake: true })
            {
                MemoryOf(node).Wait(branch);
                return;
            }
        }

        StateOf(branch).Phase = BranchPhase.Ready;
        _dirty[branch.Rule.Index] = true;
    }

    private void MarkStale(BranchState state)
    {
        state.IsStale = true;
        _dirty[state.Rule.Rule.Index] = true;
        _stale[state.Rule.Rule.Index] = true;
    }
}
