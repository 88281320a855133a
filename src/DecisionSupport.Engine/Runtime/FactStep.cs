namespace DecisionSupport.Engine.Runtime;

/// <summary>Binds each fact of a node that satisfies the join conditions.</summary>
internal sealed class FactStep(int slot, FactReader reader) : Step(reader)
{
    public override void Match(Matcher matcher, int index)
    {
        if (matcher.IsFixed(index, out var only))
        {
            Try(matcher, index, only);
        }
        else
        {
            var facts = matcher.FactsOf(Reader!);
            for (var i = matcher.FirstOf(facts); i < facts.Count; i++)
            {
                if (!matcher.CameEarlier(index, facts[i]))
                {
                    Try(matcher, index, facts[i]);
                }
            }
        }

        matcher.Items[slot].Item = null;
    }

    private void Try(Matcher matcher, int index, Fact fact)
    {
        if (matcher.Test(Reader!.Join, fact))
        {
            matcher.Values[slot] = fact.Value;
            matcher.Items[slot].Item = fact;
            matcher.Continue(index + 1);
        }
    }
}
