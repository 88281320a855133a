namespace DecisionSupport.Engine.Tests.Oracle;

internal sealed class Collected : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) => world.Lefts.Select(l => Conclude(
        l.Id,
        Text.Of(world.Rights.Where(r => r.Key == l.Key && r.Value != P).Select(r => (r.Id * 10) + r.Value))));

    protected override void DefineBody()
    {
        Left left = null!;
        IEnumerable<Right> rights = null!;
        When().Match(() => left).Query(() => rights, q => q.Match<Right>(r => r.Key == left.Key).Where(r => r.Value != P).Collect());
        Then().Yield(_ => Conclude(left.Id, Text.Of(rights.Select(r => (r.Id * 10) + r.Value))));
    }
}

internal sealed class Grouped : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) => world.Nodes
        .GroupBy(n => n.Key, n => n.Value)
        .Where(g => g.Count() > P)
        .Select(g => Conclude(g.Key, g.Sum()));

    protected override void DefineBody()
    {
        IGrouping<int, int> group = null!;
        When().Query(() => group, q => q.Match<Node>().GroupBy(n => n.Key, n => n.Value).Where(g => g.Count() > P));
        Then().Yield(_ => Conclude(group.Key, group.Sum()));
    }
}

internal sealed class Projected : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world)
    {
        var values = world.Rights.OrderByDescending(r => r.Value).ThenBy(r => r.Id).Select(r => r.Value + P).ToList();
        return values.Count > Q ? [Conclude("sorted", Text.Of(values))] : [];
    }

    protected override void DefineBody()
    {
        IEnumerable<Tuple<int, int>> pairs = null!;
        When().Query(() => pairs, q => q.Match<Right>()
            .Select(r => Tuple.Create(r.Value + P, r.Id))
            .Collect().OrderByDescending(t => t.Item1).ThenBy(t => t.Item2)
            .Where(c => c.Count() > Q));
        Then().Yield(_ => Conclude("sorted", Text.Of(pairs.Select(p => p.Item1))));
    }
}

internal sealed class Flattened : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) => world.Lefts
        .SelectMany(l => Enumerable.Range(0, l.Value).Select(i => Conclude(l.Id + "." + i, l.Key)));

    protected override void DefineBody()
    {
        Tuple<Left, int> part = null!;
        When().Query(() => part, q => q.Match<Left>().SelectMany(l => Enumerable.Range(0, l.Value).Select(i => Tuple.Create(l, i))));
        Then().Yield(_ => Conclude(part.Item1.Id + "." + part.Item2, part.Item1.Key));
    }
}

internal sealed class Computed : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        from l in world.Lefts
        from r in world.Rights
        let sum = l.Value + r.Value
        where sum > P && sum != Q
        select Conclude(l.Id + "-" + r.Id, sum);

    protected override void DefineBody()
    {
        Left left = null!;
        Right right = null!;
        var sum = 0;
        When().Match(() => left).Match(() => right).Let(() => sum, () => left.Value + right.Value).Having(() => sum > P, () => sum != Q);
        Then().Yield(_ => Conclude(left.Id + "-" + right.Id, sum));
    }
}

internal sealed class Chained : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Conclusions.Where(c => c.Rule == Below && c.Value >= P).Select(c => Conclude(c.Subject, c.Value + 1));

    protected override void DefineBody()
    {
        Conclusion below = null!;
        When().Match(() => below, c => c.Rule == Below, c => c.Value >= P);
        Then().Yield(_ => Conclude(below.Subject, below.Value + 1));
    }
}

internal sealed class CollectedConclusions : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Lefts.Select(l => Conclude(l.Id, world.Conclusions.Where(c => c.Rule < Number && c.Value % 4 == l.Key).Sum(c => c.Value % 97)));

    protected override void DefineBody()
    {
        Left left = null!;
        IEnumerable<Conclusion> all = null!;
        When().Match(() => left).Query(() => all, q => q.Match<Conclusion>(c => c.Rule < Number && c.Value % 4 == left.Key).Collect());
        Then().Yield(_ => Conclude(left.Id, all.Sum(c => c.Value % 97)));
    }
}

internal sealed class AbsentConclusion : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Nodes.Where(n => !world.Conclusions.Any(c => c.Rule == Below && c.Value == n.Value)).Select(n => Conclude(n.Id, P));

    protected override void DefineBody()
    {
        Node node = null!;
        When().Match(() => node).Not<Conclusion>(c => c.Rule == Below && c.Value == node.Value);
        Then().Yield(_ => Conclude(node.Id, P));
    }
}

internal static class Text
{
    /// <summary>A number that depends on the values and on their order.</summary>
    public static int Of(IEnumerable<int> values) => values.Aggregate(1, (sum, v) => unchecked((sum * 31) + v));
}
