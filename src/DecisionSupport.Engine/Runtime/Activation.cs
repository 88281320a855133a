using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine;

/// <summary>A rule with a set of facts that it matched.</summary>
public class Activation : IMatch, ILinkedFactSource
{
    internal Activation(BranchState state)
    {
        State = state;
        Items = new Bound[state.Items.Length];
        Values = new object?[state.Values.Length];
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

    internal bool IsQueued { get; set; }

    internal bool HasFired { get; set; }

    /// <summary>Whether <see cref="RuleState.Binding"/> counts it.</summary>
    internal bool IsBinding { get; set; }

    internal List<LinkedFact>? Linked { get; set; }

    internal object?[]? FilterKeys { get; set; }

    /// <summary>Takes over the match that the state holds.</summary>
    internal void Start()
    {
        Copy();
        (Stamp, Round, Trigger) = (StampOf(Items), State.Round, MatchTrigger.Created);
        (IsRemoved, IsQueued, HasFired, IsBinding) = (false, false, false, false);
    }

    /// <summary>Lets go of everything.</summary>
    internal void Clear()
    {
        Array.Clear(Items);
        Array.Clear(Values);
        Linked?.Clear();
        (FilterKeys, IsRemoved) = (null, false);
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
            Stamp = stamp;
            Copy();
        }

        return changed;
    }

    internal LinkedFact? FindLinked(object key)
    {
        for (var i = 0; i < (Linked?.Count ?? 0); i++)
        {
            if (Linked![i].Key.Equals(key))
            {
                return Linked[i];
            }
        }

        return null;
    }

    /// <summary>A handful of slots: a loop is faster than a call.</summary>
    private void Copy()
    {
        var (items, values) = (State.Items, State.Values);
        for (var i = 0; i < items.Length; i++)
        {
            Items[i] = items[i];
            Values[i] = values[i];
        }
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
