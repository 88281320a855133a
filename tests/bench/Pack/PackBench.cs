using DecisionSupport.Bench.Measuring;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Running;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Bench.Pack;

/// <summary>The real rule pack over the sample patients.</summary>
internal sealed class PackBench
{
    private readonly KnowledgeBase _knowledge;
    private readonly List<CaseContext> _cases;
    private readonly object[] _definitions;
    private readonly ISessionFactory _factory;
    private readonly Sessions _empty;
    private readonly Sessions _standing;
    private readonly PackByHand _byHand;
    private readonly int _rules;

    private PackBench()
    {
        var pack = new TrastuzumabResistancePack();
        _knowledge = pack.Knowledge;
        _cases = PackCase.All(_knowledge);
        _definitions = PackCase.Definitions(_knowledge, "US");
        var repository = new RuleRepository(new PackActivator(_knowledge));
        repository.Load(x => x.PrivateTypes(true).From(pack.Assembly));
        _factory = repository.Compile();
        _rules = repository.GetRules().Count();
        _empty = new Sessions(_factory);
        _standing = new Sessions(_factory, _definitions);
        _byHand = new PackByHand(_knowledge, [.. _definitions.OfType<LabelStatement>()]);
    }

    public static void Run()
    {
        var bench = new PackBench();
        bench.CheckAnswers();
        List<Contender> contenders = [new("hand-written C#", bench.ByHand), new("engine, new session", bench.Fresh)];
        if (Sessions.CanStand)
        {
            contenders.Add(new("engine, pooled session", bench.Pooled));
            contenders.Add(new("engine, pooled session with standing definitions", bench.Standing));
        }

        Table.Write(
            $"Rule pack, {bench._rules} rules, {bench._definitions.Length} definitions (the same answers in {bench._cases.Count} cases)",
            PairedRun.Measure([.. contenders], bench._cases.Count, bench._cases.Count * 5, 30));
    }

    /// <summary>For a profiler.</summary>
    public static void Spin(int seconds)
    {
        var bench = new PackBench();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; watch.Elapsed.TotalSeconds < seconds; i++)
        {
            bench.Standing(i % bench._cases.Count);
        }
    }

    /// <summary>A host's first run in a process.</summary>
    public static object First()
    {
        var bench = new PackBench();
        return bench.Fresh(0);
    }

    private void CheckAnswers()
    {
        for (var i = 0; i < _cases.Count; i++)
        {
            var expected = ByHand(i).Text();
            foreach (var run in (Func<int, PackAnswer>[])[Fresh, Pooled, Standing])
            {
                if (run(i).Text() != expected)
                {
                    throw new InvalidOperationException($"The answers for case {i} differ.");
                }
            }
        }
    }

    private PackAnswer ByHand(int i) => _byHand.Run(PackCase.Facts(_cases[i], _knowledge));

    private PackAnswer Fresh(int i)
    {
        var session = _factory.CreateSession();
        session.InsertAll(PackCase.Facts(_cases[i], _knowledge).Concat(_definitions));
        session.Fire();
        return PackAnswer.Of(session);
    }

    private PackAnswer Pooled(int i)
    {
        var session = _empty.Rent();
        session.InsertAll(PackCase.Facts(_cases[i], _knowledge).Concat(_definitions));
        session.Fire();
        var answer = PackAnswer.Of(session);
        _empty.Return(session);
        return answer;
    }

    private PackAnswer Standing(int i)
    {
        var session = _standing.Rent();
        session.InsertAll(PackCase.Facts(_cases[i], _knowledge));
        session.Fire();
        var answer = PackAnswer.Of(session);
        _standing.Return(session);
        return answer;
    }
}
