using System.Diagnostics;

namespace DecisionSupport.Bench.Measuring;

/// <summary>Runs contenders in turns, so that whatever else the machine does meets all of them.</summary>
internal static class PairedRun
{
    public static List<Outcome> Measure(Contender[] contenders, int cases, int perRound, int rounds)
    {
        foreach (var contender in contenders)
        {
            // Long enough for tiered compilation to settle.
            var watch = Stopwatch.StartNew();
            for (var i = 0; watch.ElapsedMilliseconds < 1500 || i < 2 * cases; i++)
            {
                contender.Run(i % cases);
            }
        }

        var times = contenders.Select(_ => new List<double>(perRound * rounds)).ToArray();
        var means = contenders.Select(_ => new double[rounds]).ToArray();
        var middles = contenders.Select(_ => new double[rounds]).ToArray();
        var bytes = new long[contenders.Length];
        for (var round = 0; round < rounds; round++)
        {
            for (var c = 0; c < contenders.Length; c++)
            {
                var run = contenders[c].Run;
                var before = GC.GetAllocatedBytesForCurrentThread();
                var total = 0L;
                var samples = times[c];
                for (var i = 0; i < perRound; i++)
                {
                    var start = Stopwatch.GetTimestamp();
                    run(i % cases);
                    var ticks = Stopwatch.GetTimestamp() - start;
                    total += ticks;
                    samples.Add(ticks * 1e6 / Stopwatch.Frequency);
                }

                means[c][round] = total * 1e6 / Stopwatch.Frequency / perRound;
                middles[c][round] = Median(samples.Skip(samples.Count - perRound));
                bytes[c] += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return [.. contenders.Select((c, n) =>
        {
            times[n].Sort();
            var each = bytes[n] / ((long)perRound * rounds);
            return new Outcome(c.Name, means[n].Average(), At(times[n], 0.5), At(times[n], 0.99),
                Median(middles[n].Select((m, r) => m / middles[0][r])), each, each - (bytes[0] / ((long)perRound * rounds)));
        })];
    }

    private static double At(List<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
