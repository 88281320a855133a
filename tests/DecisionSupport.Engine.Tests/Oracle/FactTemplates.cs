namespace DecisionSupport.Engine.Tests.Oracle;

internal sealed class Filter : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Lefts.Where(l => l.Key == P).Select(l => Conclude(l.Id, l.Value));

    protected override void DefineBody()
    {
        Left left = null!;
        var key = P;
        When().Match(() => left, l => l.Key == key);
        Then().Yield(_ => Conclude(left.Id, left.Value));
    }
}

internal sealed class Shared : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Nodes.Where(n => n.Value >= P).Select(n => Conclude("key " + n.Key, n.Value % 2)).Distinct();

    protected override void DefineBody()
    {
        Node node = null!;
        When().Match(() => node, n => n.Value >= P);
        Then().Yield(_ => Conclude("key " + node.Key, node.Value % 2));
    }
}

internal sealed class Join : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        from l in world.Lefts
        from r in world.Rights
        where r.Key == l.Key && r.Value >= Q
        select Conclude(l.Id + "-" + r.Id, l.Value + r.Value);

    protected override void DefineBody()
    {
        Left left = null!;
        Right right = null!;
        When().Match(() => left).Match(() => right, r => r.Key == left.Key, r => r.Value >= Q);
        Then().Yield(_ => Conclude(left.Id + "-" + right.Id, left.Value + right.Value));
    }
}

internal sealed class Triple : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        from a in world.Nodes
        from b in world.Nodes
        where a.Id != b.Id && b.Key == a.Key
        from c in world.Rights
        where c.Value > a.Value - P
        select Conclude(a.Id + "-" + b.Id + "-" + c.Id, b.Value);

    protected override void DefineBody()
    {
        Node a = null!;
        Node b = null!;
        Right c = null!;
        When().Match(() => a).Match(() => b, n => n.Id != a.Id && n.Key == a.Key).Match(() => c, n => n.Value > a.Value - P);
        Then().Yield(_ => Conclude(a.Id + "-" + b.Id + "-" + c.Id, b.Value));
    }
}

internal sealed class BaseType : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Nodes.Where(n => n.Value > P).Select(n => Conclude(n.Id, n.Key));

    protected override void DefineBody()
    {
        Node node = null!;
        When().Match(() => node, n => n.Value > P);
        Then().Yield(_ => Conclude(node.Id, node.Key), (_, old) => Conclude(old.Subject, node.Key));
    }
}

internal sealed class Absent : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Lefts.Where(l => !world.Rights.Any(r => r.Key == l.Key && r.Value > P)).Select(l => Conclude(l.Id, 0));

    protected override void DefineBody()
    {
        Left left = null!;
        When().Match(() => left).Not<Right>(r => r.Key == left.Key, r => r.Value > P);
        Then().Yield(_ => Conclude(left.Id, 0));
    }
}

internal sealed class Present : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Rights.Any(r => r.Value == Q)
            ? world.Lefts.Where(l => l.Key != P).Select(l => Conclude(l.Id, l.Value))
            : [];

    protected override void DefineBody()
    {
        Left left = null!;
        When().Exists<Right>(r => r.Value == Q).Match(() => left, l => l.Key != P);
        Then().Yield(_ => Conclude(left.Id, left.Value));
    }
}

internal sealed class Every : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Lefts.Where(l => world.Rights.Where(r => r.Key == l.Key).All(r => r.Value <= P)).Select(l => Conclude(l.Id, 0));

    protected override void DefineBody()
    {
        Left left = null!;
        When().Match(() => left).All<Right>(r => r.Key == left.Key, r => r.Value <= P);
        Then().Yield(_ => Conclude(left.Id, 0));
    }
}

internal sealed class Either : RandomRule
{
    public override IEnumerable<Conclusion> Naive(World world) =>
        world.Lefts.Where(l => l.Key == P).Select(l => Conclude("l" + l.Id, l.Value))
            .Concat(world.Rights.Where(r => r.Key == Q && world.Lefts.Any(l => l.Value == r.Value)).Select(r => Conclude("r" + r.Id, r.Value)));

    protected override void DefineBody()
    {
        Left left = null!;
        Right right = null!;
        When().Or(o => o
            .Match(() => left, l => l.Key == P)
            .And(a => a.Match(() => right, r => r.Key == Q).Exists<Left>(l => l.Value == right.Value)));
        Then().Yield(_ => About(left, right));
    }

    private Conclusion About(Left? left, Right? right) =>
        left is not null ? Conclude("l" + left.Id, left.Value) : Conclude("r" + right!.Id, right.Value);
}
