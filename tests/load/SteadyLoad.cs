using System.Collections.Concurrent;
using System.Diagnostics;

namespace DecisionSupport.Load;

/// <summary>Two connections a core, each calling without a pause; memory read every second.</summary>
internal static class SteadyLoad
{
    public static async Task RunAsync(ServerProcess server, TimeSpan time)
    {
        var connections = 2 * Environment.ProcessorCount;
        var times = new ConcurrentBag<double>();
        var errors = 0;
        List<double> memory = [];
        var clock = Stopwatch.StartNew();
        var processor = server.ProcessorTime;
        var workers = Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using var caller = new Caller(server.Address);
            while (clock.Elapsed < time)
            {
                try
                {
                    if (await caller.PatientViewAsync() is { } milliseconds)
                    {
                        times.Add(milliseconds);
                        continue;
                    }
                }
                catch (HttpRequestException)
                {
                    // Counted below, as any other call without a card.
                }

                Interlocked.Increment(ref errors);
            }
        })).ToArray();
        while (clock.Elapsed < time)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            memory.Add(server.Megabytes);
        }

        await Task.WhenAll(workers);
        var used = (server.ProcessorTime - processor).TotalMilliseconds;
        Console.WriteLine(FormattableString.Invariant($"Steady load, {connections} connections, {time.TotalSeconds:0} s: {times.Count / time.TotalSeconds:0} calls a second, {errors} errors, {used / (times.Count + errors):0.0} ms of processor a call"));
        Console.WriteLine();
        Console.WriteLine("| | calls | p50 ms | p95 ms | p99 ms | longest ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Console.WriteLine(new Times(times).Row("patient-view"));
        Console.WriteLine();
        Console.WriteLine("Memory of the server (MB, mean of each sixth of the time): " + string.Join(", ", Sixths(memory).Select(m => FormattableString.Invariant($"{m:0}"))));
    }

    private static IEnumerable<double> Sixths(List<double> memory) => memory.Chunk(Math.Max(1, memory.Count / 6)).Take(6).Select(c => c.Average());
}
