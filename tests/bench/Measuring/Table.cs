using System.Globalization;

namespace DecisionSupport.Bench.Measuring;

internal static class Table
{
    public static void Write(string title, IEnumerable<Outcome> outcomes)
    {
        Console.WriteLine();
        Console.WriteLine("### " + title);
        Console.WriteLine();
        Console.WriteLine("| | mean us | p50 us | p99 us | ratio | bytes | bytes over first |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var o in outcomes)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {o.Name} | {o.Mean:0.0} | {o.P50:0.0} | {o.P99:0.0} | {o.Ratio:0.00} | {o.Bytes} | {o.BytesOver} |"));
        }
    }
}
