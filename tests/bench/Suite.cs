using DecisionSupport.Bench.Pack;
using DecisionSupport.Bench.StandIn;

namespace DecisionSupport.Bench;

internal static class Suite
{
    private static readonly string[] All = ["standin", "growth", "pack", "cold"];

    public static void Run(string[] parts)
    {
        foreach (var part in parts.Length == 0 ? All : parts)
        {
            Run(part);
        }
    }

    private static void Run(string part)
    {
        switch (part)
        {
            case "standin": StandInBench.Run(); break;
            case "growth": StandInBench.Growth(); break;
            case "pack": PackBench.Run(); break;
            case "cold": ColdStart.Run(); break;
            case "spin-standin": StandInBench.Spin(8); break;
            case "spin-pack": PackBench.Spin(8); break;
            default: throw new ArgumentException($"Known parts: {string.Join(", ", All)}.", nameof(part));
        }
    }
}
