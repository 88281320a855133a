using System.Runtime.InteropServices;

namespace DecisionSupport.Engine.Runtime;

/// <content>The host's and the actions' ways to change working memory.</content>
internal sealed partial class Session
{
    private static readonly FactResult Success = new([]);

    public void Insert(object fact) => InsertAll([fact]);

    public bool TryInsert(object fact) => TryInsertAll([fact]).FailedCount == 0;

    public void InsertAll(IEnumerable<object> facts)
    {
        var result = TryInsertAll(facts);
        if (result.FailedCount > 0)
        {
            throw Duplicate(result.Failed.First(), null);
        }
    }

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        var (added, stated, failed) = (new List<Fact>(), (List<Fact>?)null, (List<object>?)null);
        var values = Checked(facts);
        _facts.EnsureCapacity(_facts.Count + values.Count);
        foreach (var value in values)
        {
            ref var existing = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, value, out var isThere);
            if (!isThere || existing is null)
            {
                existing = new Fact(++_clock) { Value = value, IsStated = true };
                added.Add(existing);
            }
            else if (_network.Options.MergeEqualFacts && !existing.IsStated)
            {
                existing.IsStated = true;
                (stated ??= []).Add(existing);
            }
            else
            {
                (failed ??= []).Add(value);
            }
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            added.ForEach(f => _facts.Remove(f.Value));
            stated?.ForEach(f => f.IsStated = false);
            return new FactResult(failed);
        }

        var entered = 0;
        try
        {
            for (; entered < added.Count; entered++)
            {
                Enter(added[entered]);
            }
        }
        finally
        {
            // A test that failed: the facts before it stay, the others were never there.
            for (; entered < added.Count; entered++)
            {
                _facts.Remove(added[entered].Value);
            }
        }

        return failed is null ? Success : new FactResult(failed);
    }

    public void Update(object fact) => UpdateAll([fact]);

    public bool TryUpdate(object fact) => TryUpdateAll([fact]).FailedCount == 0;

    public void UpdateAll(IEnumerable<object> facts) => ThrowIfMissing(TryUpdateAll(facts));

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options) => ForExisting(facts, options, Change);

    public void Retract(object fact) => RetractAll([fact]);

    public bool TryRetract(object fact) => TryRetractAll([fact]).FailedCount == 0;

    public void RetractAll(IEnumerable<object> facts) => ThrowIfMissing(TryRetractAll(facts));

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options) =>
        ForExisting(facts, options, (fact, _) => Withdraw(fact));

    private static List<object> Checked(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var list = facts.ToList();
        return list.Contains(null!) ? throw new ArgumentNullException(nameof(facts), "A fact cannot be null.") : list;
    }

    private static void ThrowIfMissing(IFactResult result)
    {
        // Facts hold data that must not reach a log, so the message names the type only.
        if (result.FailedCount > 0)
        {
            throw new ArgumentException($"There is no such fact of type {result.Failed.First().GetType()} in working memory.");
        }
    }

    private static ArgumentException Duplicate(object fact, Activation? activation)
    {
        var rule = activation is null ? string.Empty : $" Yielded by rule: {activation.Rule.Name}.";
        return new ArgumentException($"A fact of type {fact.GetType()} that equals one in working memory cannot be inserted.{rule}");
    }

    private FactResult ForExisting(IEnumerable<object> facts, BatchOptions options, Action<Fact, object> action)
    {
        var (found, failed) = (new List<(Fact Fact, object Value)>(), (List<object>?)null);
        foreach (var value in Checked(facts))
        {
            if (_facts.TryGetValue(value, out var fact))
            {
                found.Add((fact, value));
            }
            else
            {
                (failed ??= []).Add(value);
            }
        }

        if (failed is null || options == BatchOptions.SkipFailed)
        {
            foreach (var (fact, value) in found)
            {
                if (!fact.IsRemoved)
                {
                    action(fact, value);
                }
            }
        }

        return failed is null ? Success : new FactResult(failed);
    }

    private void Withdraw(Fact fact)
    {
        if (_network.Options.MergeEqualFacts && fact.IsStated && fact.HasReasons)
        {
            fact.IsStated = false;
            return;
        }

        foreach (var reason in fact.Reasons ?? [])
        {
            reason.Activation.Linked!.Remove(reason);
        }

        Leave(fact);
    }
}
