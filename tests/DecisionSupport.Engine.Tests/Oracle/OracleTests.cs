using CsCheck;
using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Oracle;

/// <summary>
/// Random rules over random changes of working memory reach what plain LINQ computes from scratch. A case is one sequence of changes;
/// each set of rules meets several, in sessions of one pool. <c>ORACLE_CASES</c> sets the number of cases, all three tests together.
/// </summary>
public sealed class OracleTests
{
    private const int CasesPerRuleSet = 50;

    private static readonly Gen<(int Template, int P, int Q, int Rank)> Rules =
        Gen.Select(Gen.Int[0, Templates.Merging.Length - 1], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[-1, 1]);

    private static readonly Gen<(int Kind, int Index, int Key, int Value)> Steps =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 30], Gen.Int[0, 3], Gen.Int[0, 3]);

    // Joins look facts up where there are many; that costs the oracle most, so few cases have them.
    private static readonly Gen<int> Bulk = Gen.Frequency((5, Gen.Int[0, 5]), (1, Gen.Int[9, 14]));

    private static readonly Gen<((int Template, int P, int Q, int Rank)[] Rules, ((int Kind, int Index, int Key, int Value)[] Steps, int Bulk)[] Cases, int Standing)> Runs =
        Gen.Select(Rules.Array[1, 9], Gen.Select(Steps.Array[1, 25], Bulk).Array[CasesPerRuleSet], Gen.Int[1, 6]);

    private static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("ORACLE_CASES"), out var cases) ? cases : 50_000;

    [Fact]
    public void The_conclusions_are_those_of_a_naive_evaluation() => Sample(0.4, (rules, cases, _) => Run(rules, cases, merge: false, standing: 0));

    [Fact]
    public void Merging_keeps_one_of_equal_conclusions_while_a_reason_remains() => Sample(0.4, (rules, cases, _) => Run(rules, cases, merge: true, standing: 0));

    [Fact]
    public void Standing_facts_are_facts_like_others() => Sample(0.2, (rules, cases, standing) => Run(rules, cases, merge: standing % 2 == 0, standing));

    private static void Sample(
        double share,
        Func<(int Template, int P, int Q, int Rank)[], ((int Kind, int Index, int Key, int Value)[] Steps, int Bulk)[], int, bool> run) =>
        Runs.Sample(run, iter: Math.Max(1, (int)(Cases * share / CasesPerRuleSet)));

    private static bool Run(
        (int Template, int P, int Q, int Rank)[] specs,
        ((int Kind, int Index, int Key, int Value)[] Steps, int Bulk)[] cases,
        bool merge,
        int standing)
    {
        var rules = specs.Select((s, n) => (merge ? Templates.Merging[s.Template] : Templates.All[s.Template % Templates.All.Length])(n, s.P, s.Q, s.Rank)).ToArray();
        List<Node> stand = [.. NodesFrom(2000, standing)];
        var pool = Given.Factory(new SessionOptions { MaxFirings = 20_000, MergeEqualFacts = merge }, [.. rules])
            .CreatePool(new SessionPoolOptions { Capacity = 1, StandingFacts = stand });
        return Array.TrueForAll(cases, c =>
        {
            var session = pool.Rent();
            var isRight = Run(session, rules, [.. stand], c.Steps, c.Bulk);
            pool.Return(session);
            return isRight;
        });
    }

    private static bool Run(ISession session, RandomRule[] rules, List<Node> nodes, (int Kind, int Index, int Key, int Value)[] steps, int bulk)
    {
        List<Node> added = [.. NodesFrom(1000, bulk)];
        nodes.AddRange(added);
        session.InsertAll(added);
        for (var i = 0; i < steps.Length; i++)
        {
            Apply(session, nodes, steps[i], i);
            if (steps[i].Kind == 7 && !Same(session, rules, nodes))
            {
                return false;
            }
        }

        session.Fire();
        return Same(session, rules, nodes) && ComesBack(session, nodes, steps[0]);
    }

    private static IEnumerable<Node> NodesFrom(int first, int count)
    {
        foreach (var i in Enumerable.Range(first, count))
        {
            Node node = i % 3 == 0 ? new Left(i) : new Right(i);
            (node.Key, node.Value) = (i % 4, i % 5 % 4);
            yield return node;
        }
    }

    /// <summary>A change that is taken back leaves no trace.</summary>
    private static bool ComesBack(ISession session, List<Node> nodes, (int Kind, int Index, int Key, int Value) step)
    {
        var before = session.All<Conclusion>().ToHashSet();
        Node guest = step.Value % 2 == 0 ? new Left(5000) : new Right(5000);
        (guest.Key, guest.Value) = (step.Key, step.Value);
        session.Insert(guest);
        session.Fire();
        session.Retract(guest);
        session.Fire();
        if (!session.All<Conclusion>().ToHashSet().SetEquals(before))
        {
            return false;
        }

        if (nodes.Find(n => n.Id < 2000) is not { } node)
        {
            return true;
        }

        var (key, value) = (node.Key, node.Value);
        (node.Key, node.Value) = (step.Value, step.Key);
        session.Update(node);
        session.Fire();
        (node.Key, node.Value) = (key, value);
        session.Update(node);
        session.Fire();
        return session.All<Conclusion>().ToHashSet().SetEquals(before);
    }

    private static void Apply(ISession session, List<Node> nodes, (int Kind, int Index, int Key, int Value) step, int id)
    {
        var existing = nodes.Count == 0 ? null : nodes[step.Index % nodes.Count];
        switch (step.Kind)
        {
            case 0 or 1:
                Node node = step.Kind == 0 ? new Left(id) : new Right(id);
                (node.Key, node.Value) = (step.Key, step.Value);
                nodes.Add(node);
                session.Insert(node);
                break;
            case 2 or 3 when existing is not null:
                // Standing facts serve the next case too.
                (existing.Key, existing.Value) = existing.Id < 2000 ? (step.Key, step.Value) : (existing.Key, existing.Value);
                session.Update(existing);
                break;
            case 4 when existing is not null:
                nodes.Remove(existing);
                session.Retract(existing);
                break;
            case 5:
                session.Fire(step.Index);
                break;
            case 6:
                session.Query<Conclusion>();
                break;
            case 7:
                session.Fire();
                break;
        }
    }

    private static bool Same(ISession session, RandomRule[] rules, List<Node> nodes)
    {
        var expected = new List<Conclusion>();
        foreach (var rule in rules)
        {
            expected.AddRange(rule.Naive(new World(nodes, [.. expected])).ToList());
        }

        var actual = session.All<Conclusion>();
        return actual.Length == expected.Count && actual.ToHashSet().SetEquals(expected);
    }
}
