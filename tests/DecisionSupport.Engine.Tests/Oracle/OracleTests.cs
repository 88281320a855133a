using CsCheck;
using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Oracle;

/// <summary>Random rules over random changes of working memory reach what plain LINQ computes from scratch.</summary>
public sealed class OracleTests
{
    private static readonly Gen<(int Template, int P, int Q, int Rank)> Rules =
        Gen.Select(Gen.Int[0, Templates.Merging.Length - 1], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[-1, 1]);

    private static readonly Gen<(int Kind, int Index, int Key, int Value)> Steps =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 30], Gen.Int[0, 3], Gen.Int[0, 3]);

    [Fact]
    public void The_conclusions_are_those_of_a_naive_evaluation() =>
        Gen.Select(Rules.Array[1, 9], Steps.Array[1, 30], Gen.Int[0, 15]).Sample((rules, steps, bulk) => Run(rules, steps, bulk, merge: false), iter: 500);

    [Fact]
    public void Merging_keeps_one_of_equal_conclusions_while_a_reason_remains() =>
        Gen.Select(Rules.Array[1, 9], Steps.Array[1, 30], Gen.Int[0, 15]).Sample((rules, steps, bulk) => Run(rules, steps, bulk, merge: true), iter: 400);

    private static bool Run(
        (int Template, int P, int Q, int Rank)[] specs,
        (int Kind, int Index, int Key, int Value)[] steps,
        int bulk,
        bool merge)
    {
        var rules = specs.Select((s, n) => (merge ? Templates.Merging[s.Template] : Templates.All[s.Template % Templates.All.Length])(n, s.P, s.Q, s.Rank)).ToArray();
        var session = Given.Factory(new SessionOptions { MaxFirings = 20_000, MergeEqualFacts = merge }, [.. rules]).CreateSession();

        // Enough facts at once that joins look them up instead of testing each.
        List<Node> nodes = [.. Enumerable.Range(1000, bulk).Select(i => i % 3 == 0 ? (Node)new Left(i) : new Right(i))];
        nodes.ForEach(n => (n.Key, n.Value) = (n.Id % 4, n.Id % 5 % 4));
        session.InsertAll(nodes);
        for (var i = 0; i < steps.Length; i++)
        {
            Apply(session, nodes, steps[i], i);
            if (steps[i].Kind == 7 && !Same(session, rules, nodes))
            {
                return false;
            }
        }

        session.Fire();
        return Same(session, rules, nodes);
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
                (existing.Key, existing.Value) = (step.Key, step.Value);
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
