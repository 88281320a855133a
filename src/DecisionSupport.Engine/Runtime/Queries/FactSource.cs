namespace DecisionSupport.Engine.Runtime;

internal sealed class FactSource(FactReader reader) : Source(null)
{
    /// <summary>The facts themselves, in a list that the caller gives back to the matcher.</summary>
    public List<Fact> ProduceFacts(Matcher matcher)
    {
        var found = matcher.BorrowList();
        var facts = matcher.FactsOf(reader);
        for (var i = 0; i < facts.Count; i++)
        {
            if (matcher.Test(reader.Join, facts[i]))
            {
                found.Add(facts[i]);
            }
        }

        return found;
    }

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
