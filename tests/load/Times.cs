namespace DecisionSupport.Load;

/// <summary>Milliseconds, in order.</summary>
internal sealed class Times(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    public double At(double share) => _sorted[Math.Min(_sorted.Length - 1, (int)(share * _sorted.Length))];

    public string Row(string name) => FormattableString.Invariant($"| {name} | {Count} | {At(0.5):0.0} | {At(0.95):0.0} | {At(0.99):0.0} | {_sorted[^1]:0.0} |");
}
