namespace DecisionSupport.Engine.Runtime;

/// <summary>Binds each result of a query.</summary>
internal sealed class QueryStep(int slot, Source source) : Step
{
    public override void Match(Matcher matcher, int index)
    {
        if (source.HasOneResult)
        {
            if (source.ProduceOne(matcher) is { } only)
            {
                Bind(matcher, index, only);
            }
        }
        else
        {
            foreach (var item in source.Produce(matcher))
            {
                Bind(matcher, index, item);
            }
        }

        matcher.Items[slot].Item = null;
    }

    private void Bind(Matcher matcher, int index, Item item)
    {
        matcher.Values[slot] = item.Value;
        matcher.Items[slot].Item = item is Fact fact ? Derived.From(fact.Value, fact, fact) : item;
        matcher.Continue(index + 1);
    }
}
