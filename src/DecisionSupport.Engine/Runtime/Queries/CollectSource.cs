using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>One collection for each set of values bound so far, even if it is empty.</summary>
internal sealed class CollectSource<T>(Source input, SortKey[] keys, Code<Func<object?[], object?, bool>>? test) : Source(test)
{
    // The common case, a plain collection of facts, goes without intermediate lists.
    private readonly FactSource? _facts = keys.Length == 0 ? input as FactSource : null;

    private Derived? _nothing;

    public override bool HasOneResult => _facts is not null;

    public override Item? ProduceOne(Matcher matcher)
    {
        var facts = _facts!.ProduceFacts(matcher);
        if (facts.Count == 0)
        {
            matcher.GiveBack(facts);
            _nothing ??= new Derived(Array.Empty<T>(), this);
            return Passes(matcher, _nothing) ? _nothing : null;
        }

        var values = new T[facts.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (T)facts[i].Value;
        }

        var item = Derived.From(values, this, facts);
        matcher.GiveBack(facts);
        return Passes(matcher, item) ? item : null;
    }

    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var items = SortKey.Sort(matcher, input.Produce(matcher), keys);
        var values = items.Count == 0 ? [] : new T[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (T)items[i].Value;
        }

        return [Derived.From(values, this, items)];
    }
}
