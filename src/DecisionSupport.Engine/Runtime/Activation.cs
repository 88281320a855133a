using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine;

/// <summary>A rule with a set of facts that it matched.</summary>
public class Activation : IMatch, ILinkedFactSource
{
    private Holdings _linked;

    internal Activation(BranchState state)
    {
        State = state;
        Items = new Bound[state.Branch.MatchSlots];
        Values = new object?[state.Branch.Declarations.Length];
    }

    /// <inheritdoc/>
    public IRuleDefinition Rule => State.Branch.Rule.Definition;

    /// <inheritdoc/>
    public MatchTrigger Trigger { get; internal set; } = MatchTrigger.Created;

    /// <inheritdoc/>
    public IEnumerable<IFactMatch> Facts
    {
        get
        {
            for (var slot = 0; slot < Items.Length; slot++)
            {
                var declaration = State.Branch.Declarations[slot];
                if (Items[slot].Item is not null || (!declaration.IsGenerated && Values[slot] is not null))
                {
                    yield return new FactMatch(declaration, Items[slot].Item as IFact, Values[slot]!);
                }
            }
        }
    }

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFact> IFactSource.Facts => Items.Select(b => b.Item).OfType<IFact>();

    internal BranchState State { get; }

    internal Bound[] Items { get; }

    internal object?[] Values { get; }

    internal long Stamp { get; private set; }

    internal long Round { get; set; }

    internal bool IsRemoved { get; set; }

    /// <summary>Whether it waits to fire.</summary>
    internal bool IsQueued { get; set; }

    /// <summary>Whether it is in the list of its rule: if it does not wait, it is skipped there.</summary>
    internal bool IsListed { get; set; }

    /// <summary>The next in that list.</summary>
    internal Activation? Next { get; set; }

    internal bool HasFired { get; set; }

    /// <summary>Whether <see cref="RuleState.Binding"/> counts it.</summary>
    internal bool IsBinding { get; set; }

    /// <summary>Its place in the order in which the session's activations came up.</summary>
    internal long Number { get; private set; }

    internal object?[]? FilterKeys { get; set; }

    /// <summary>The facts that it holds.</summary>
    internal ref Holdings Linked => ref _linked;

    /// <summary>Takes over the match that the state holds.</summary>
    internal void Start(long number)
    {
        Stamp = Copy();
        Begin(number);
    }

    /// <summary>Takes over a match that is just one fact.</summary>
    internal void Start(long number, Fact fact)
    {
        Items[0].Item = fact;
        Values[0] = fact.Value;
        Stamp = fact.Version;
        Begin(number);
    }

    /// <summary>Lets go of everything.</summary>
    internal void Clear()
    {
        // A handful of slots: a loop is faster than a call.
        for (var i = 0; i < Items.Length; i++)
        {
            Items[i].Item = null;
        }

        for (var i = 0; i < Values.Length; i++)
        {
            Values[i] = null;
        }

        _linked.Reset();
        (FilterKeys, Next, IsListed, IsRemoved) = (null, null, false, false);
    }

    /// <summary>Takes over the match that the state holds again; returns whether anything changed.</summary>
    internal bool Refresh(BranchState state)
    {
        var stamp = StampOf(state.Items);
        var changed = stamp != Stamp;
        for (var i = 0; i < Items.Length; i++)
        {
            changed |= Items[i].Item is Derived old && !old.HasSameContent((Derived)state.Items[i].Item!);
        }

        if (changed)
        {
            Stamp = Copy();
        }

        return changed;
    }

    private void Begin(long number)
    {
        (Number, Round, Trigger) = (number, State.Round, MatchTrigger.Created);
        (IsRemoved, IsQueued, HasFired, IsBinding) = (false, false, false, false);
    }

    /// <summary>Copies the match that the state holds, and returns its stamp.</summary>
    private long Copy()
    {
        var (stamp, from, items, values) = (0L, State.Values, Items, Values);
        var bound = State.Items;
        for (var i = 0; i < bound.Length; i++)
        {
            var item = bound[i].Item;
            items[i].Item = item;
            values[i] = from[i];
            stamp += item is Fact fact ? fact.Version : 0;
        }

        return stamp;
    }

    /// <summary>Versions only grow, so their sum changes with any of them.</summary>
    private static long StampOf(Bound[] items)
    {
        long stamp = 0;
        foreach (var bound in items)
        {
            if (bound.Item is Fact fact)
            {
                stamp += fact.Version;
            }
        }

        return stamp;
    }
}
