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
        var first = _facts.Count;
        foreach (var value in batch.Values)
        {
            var set = SetOf(value.GetType());
            var existing = set.Find(value, out var sketch);
            if (existing is null)
            {
                Create(value, set, sketch, isStated: true);
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

        // What a condition or an event inserts in turn comes after these.
        var end = _facts.Count;
        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            Drop(first, end);
            batch.Stated.ForEach(f => f.IsStated = false);
            return new FactResult(failed);
        }

        var entered = first;
        try
        {
            for (; entered < end; entered++)
            {
                Enter(_facts[entered]);
            }
        }
        finally
        {
            // A test that failed: the facts before it stay, the others were never there.
            Drop(entered, end);
        }

        return failed is null ? Success : new FactResult(failed);
    }

    private void Drop(int from, int end)
    {
        for (var i = end - 1; i >= from; i--)
        {
            _facts[i].Set.Remove(_facts[i]);
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
        if (_network.Options.MergeEqualFacts && fact.IsStated && fact.Reasons.Count > 0)
        {
            NoteChange(fact);
            fact.IsStated = false;
            return;
        }

        for (var i = 0; i < fact.Reasons.Count; i++)
        {
            fact.Reasons[i].Activation.Linked.Remove(fact.Reasons[i]);
        }

        Leave(fact);
    }
}
