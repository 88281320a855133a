using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A query, or a part of one. Sources are shared by sessions and keep no state.</summary>
internal abstract class Source(Code<Func<object?[], object?, bool>>? test)
{
    /// <summary>The results for the values bound so far.</summary>
    public List<Item> Produce(Matcher matcher)
    {
        var items = ProduceAll(matcher);
        if (test is not null)
        {
            items.RemoveAll(item => !matcher.Test(test, item));
        }

        return items;
    }

    /// <summary>Whether <see cref="ProduceOne"/> serves.</summary>
    public virtual bool HasOneResult => false;

    /// <summary>The one result, or null where it fails the conditions.</summary>
    public virtual Item? ProduceOne(Matcher matcher) => null;

    protected bool Passes(Matcher matcher, Item item) => test is null || matcher.Test(test, item);

    protected abstract List<Item> ProduceAll(Matcher matcher);
}
