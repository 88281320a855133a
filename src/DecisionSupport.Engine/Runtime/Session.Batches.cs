namespace DecisionSupport.Engine.Runtime;

/// <content>The host's and the actions' ways to change working memory.</content>
internal sealed partial class Session
{
    private static readonly FactResult Success = new([]);

    private Batch? _spareBatch;

    public void Insert(object fact)
    {
        if (!TryInsert(fact))
        {
            throw Duplicate(fact, null);
        }
    }

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
        // A condition or an event may insert in turn, and then needs lists of its own.
        var batch = _spareBatch ?? new Batch();
        _spareBatch = null;
        try
        {
            batch.Read(facts);
            return Insert(batch, options);
        }
        finally
        {
            batch.Clear();
            _spareBatch = batch;
        }
    }

    private FactResult Insert(Batch batch, BatchOptions options)
    {
        List<object>? failed = null;
        foreach (var value in batch.Values)
        {
            var set = SetOf(value.GetType());
            var existing = set.Find(value);
            if (existing is null)
            {
                batch.Added.Add(Create(value, set, isStated: true));
            }
            else if (_network.Options.MergeEqualFacts && !existing.IsStated)
            {
                existing.IsStated = true;
                batch.Stated.Add(existing);
            }
            else
            {
                (failed ??= []).Add(value);
            }
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            Drop(batch.Added, 0);
            batch.Stated.ForEach(f => f.IsStated = false);
            return new FactResult(failed);
        }

        var entered = 0;
        try
        {
            for (; entered < batch.Added.Count; entered++)
            {
                Enter(batch.Added[entered]);
            }
        }
        finally
        {
            // A test that failed: the facts before it stay, the others were never there.
            Drop(batch.Added, entered);
        }

        return failed is null ? Success : new FactResult(failed);
    }

    private static void Drop(List<Fact> facts, int from)
    {
        for (var i = facts.Count - 1; i >= from; i--)
        {
            facts[i].Set.Remove(facts[i]);
        }
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
        foreach (var value in Batch.Checked(facts))
        {
            if (Find(value) is { } fact)
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
            NoteChange(fact);
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
