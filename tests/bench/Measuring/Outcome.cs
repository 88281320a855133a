namespace DecisionSupport.Bench.Measuring;

/// <summary>What a contender took. Times in microseconds; the ratio is the median, over rounds, of its median to the first contender's in the same round.</summary>
internal sealed record Outcome(string Name, double Mean, double P50, double P99, double Ratio, long Bytes, long BytesOver);
