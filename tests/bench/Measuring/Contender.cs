namespace DecisionSupport.Bench.Measuring;

/// <summary>One way to reach the answers; it is given the number of the case.</summary>
internal sealed record Contender(string Name, Func<int, object> Run);
