using DecisionSupport.Bench.Measuring;

namespace DecisionSupport.Bench.StandIn;

internal static class StandInBench
{
    private const int Cases = 64;

    public static void Run()
    {
        var factory = StandInRules.Compile();
        var pool = new Sessions(factory);
        Check(i => Fresh(factory, i));
        Check(i => Pooled(pool, i));
        var rulesEngine = new WithRulesEngine();
        Answer Interpreted(int i) => rulesEngine.Run(Patient.Facts(i)).GetAwaiter().GetResult();
        Check(Interpreted);
        Table.Write($"Stand-in, {StandInRules.Count} rules (the same answers in {Cases} cases)", PairedRun.Measure(
            [
                new("hand-written C#", i => ByHand.Run(Patient.Facts(i))),
                new("engine, new session", i => Fresh(factory, i)),
                new("engine, pooled session", i => Pooled(pool, i)),
                new("RulesEngine package", Interpreted),
            ], Cases, 512, 40));
    }

    public static void Growth()
    {
        var pool = new Sessions(StandInRules.Compile());
        var large = new Sessions(StandInRules.Compile(720 - StandInRules.Count));
        Check(i => Pooled(large, i));
        Table.Write("Growth by loaded rules that cannot match", PairedRun.Measure(
            [new("46 rules, pooled session", i => Pooled(pool, i)), new("720 rules, pooled session", i => Pooled(large, i))], Cases, 2000, 40));
    }

    /// <summary>A host's first run in a process.</summary>
    public static object First() => Fresh(StandInRules.Compile(), 0);

    private static void Check(Func<int, Answer> run)
    {
        for (var i = 0; i < Cases; i++)
        {
            if (!run(i).IsSameAs(ByHand.Run(Patient.Facts(i))))
            {
                throw new InvalidOperationException($"The answers for case {i} differ.");
            }
        }
    }

    /// <summary>For a profiler.</summary>
    public static void Spin(int seconds)
    {
        var pool = new Sessions(StandInRules.Compile());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            for (var i = 0; i < Cases; i++)
            {
                Pooled(pool, i);
            }
        }
    }

    private static Answer Fresh(ISessionFactory factory, int number)
    {
        var session = factory.CreateSession();
        session.InsertAll(Patient.Facts(number));
        session.Fire();
        return Answer.Of(session);
    }

    private static Answer Pooled(Sessions pool, int number)
    {
        var session = pool.Rent();
        session.InsertAll(Patient.Facts(number));
        session.Fire();
        var answer = Answer.Of(session);
        pool.Return(session);
        return answer;
    }
}
