namespace DecisionSupport.Engine.Runtime;

internal sealed class FactSource(FactReader reader) : Source(null)
{
    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var items = new List<Item>();
        foreach (var fact in matcher.FactsOf(reader))
        {
            if (matcher.Test(reader.Join, fact))
            {
                items.Add(fact);
            }
        }

        return items;
    }
}
