using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

internal sealed class FactSource(AlphaNode node, Code<Func<object?[], object?, bool>>? join) : Source(null)
{
    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var items = new List<Item>();
        foreach (var fact in matcher.FactsOf(node))
        {
            if (matcher.Test(join, fact))
            {
                items.Add(fact);
            }
        }

        return items;
    }
}
