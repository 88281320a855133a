using DecisionSupport.Bench.Measuring;

namespace DecisionSupport.Bench.StandIn;

internal static class StandInBench
{
    private const int Cases = 64;

    public static void Run()
    {
        var factory = StandInRules.Compile();
        var large = StandInRules.Compile(720 - StandInRules.Count);
        var (pool, largePool) = (new Sessions(factory), new Sessions(large));
        for (var i = 0; i < Cases; i++)
        {
            var expected = ByHand.Run(Patient.Facts(i));
            if (!Fresh(factory, i).IsSameAs(expected) || !Pooled(pool, i).IsSameAs(expected) || !Pooled(largePool, i).IsSameAs(expected))
            {
                throw new InvalidOperationException($"The answers for case {i} differ.");
            }
        }

        Table.Write($"Stand-in, {StandInRules.Count} rules (the same answers in {Cases} cases)", PairedRun.Measure(
            [
                new("hand-written C#", i => ByHand.Run(Patient.Facts(i))),
                new("engine, new session", i => Fresh(factory, i)),
                new("engine, pooled session", i => Pooled(pool, i)),
            ], Cases, 2000, 40));
        Table.Write("Growth: loaded rules that cannot match", PairedRun.Measure(
            [
                new("46 rules, pooled", i => Pooled(pool, i)),
                new("720 rules, pooled", i => Pooled(largePool, i)),
            ], Cases, 2000, 40));
    }

    public static void Quick()
    {
        var pool = new Sessions(StandInRules.Compile());
        Table.Write("quick", PairedRun.Measure([new("hand", i => ByHand.Run(Patient.Facts(i))), new("facts", i => Patient.Facts(i)), 
            new("insert", i => { var s = pool.Rent(); s.InsertAll(Patient.Facts(i)); pool.Return(s); return s; }),
            new("insert, fire", i => { var s = pool.Rent(); s.InsertAll(Patient.Facts(i)); s.Fire(); pool.Return(s); return s; }),
            new("pooled", i => Pooled(pool, i))], Cases, 2000, 20));
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
