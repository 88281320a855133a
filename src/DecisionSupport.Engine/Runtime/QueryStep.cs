namespace DecisionSupport.Engine.Runtime;

/// <summary>Binds each result of a query.</summary>
internal sealed class QueryStep(int slot, Source source) : Step
{
    public override void Match(Matcher matcher, int index)
    {
        foreach (var item in source.Produce(matcher))
        {
            matcher.Values[slot] = item.Value;
            matcher.Items[slot] = item is Fact fact ? Derived.From(fact.Value, fact, fact) : item;
            matcher.Continue(index + 1);
        }

        matcher.Items[slot] = null;
    }
}
