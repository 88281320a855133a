using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Bench.Pack;
using DecisionSupport.Bench.StandIn;

namespace DecisionSupport.Bench;

/// <summary>New processes, in turns: one that does nothing, and ones that compile rules and run a first session.</summary>
internal static class ColdStart
{
    private const int Rounds = 15;

    private static readonly string[] Programs = ["empty", "standin", "pack"];

    /// <summary>What a child process does.</summary>
    public static void Child(string program)
    {
        if (program != "empty")
        {
            GC.KeepAlive(program == "standin" ? StandIn() : Pack());
        }
    }

    public static void Run()
    {
        var times = Programs.ToDictionary(p => p, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var program in Programs)
            {
                times[program].Add(Time(program));
            }
        }

        Console.WriteLine();
        Console.WriteLine($"### Cold start, {Rounds} new processes of each in turns");
        Console.WriteLine();
        Console.WriteLine("| | median ms | fastest ms | median over an empty program, same round |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var program in Programs)
        {
            var over = times[program].Select((t, i) => t - times["empty"][i]).Order().ToList()[Rounds / 2];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {program} | {times[program].Order().ToList()[Rounds / 2]:0} | {times[program].Min():0} | {over:0} |"));
        }
    }

    private static double Time(string program)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["child", program]);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"The program '{program}' failed.");
    }

    // Methods of their own, so that an empty program compiles nothing of them.
    private static object StandIn() => StandInBench.First();

    private static object Pack() => PackBench.First();
}
