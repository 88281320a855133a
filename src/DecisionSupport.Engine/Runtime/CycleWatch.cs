using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>
/// Stops rules that fire in a circle, and names the circle: at once where conclusions keep undoing the match that reached them, because
/// nothing but rules can be the cause; else after very many firings, because a loop may be meant to end.
/// </summary>
internal sealed class CycleWatch(int limit)
{
    private const int Window = 256;

    /// <summary>How often the same match over the same facts may lose its conclusions in one call.</summary>
    private const int MostReturns = 100;

    // Most runs are short: firings are written down only from here on.
    private readonly int _first = Math.Min(64, limit / 2);

    private CompiledRule[]? _recent;
    private Dictionary<(int Branch, long Stamp, int Items), int>? _returns;
    private bool _isContradiction;
    private int _count;
    private int _ended;

    /// <summary>A call of Fire begins.</summary>
    public void Start()
    {
        (_isContradiction, _count, _ended) = (false, 0, 0);
        _returns?.Clear();
    }

    public void Firing(CompiledRule rule)
    {
        if (_count >= limit || _isContradiction)
        {
            throw new RuleCycleException(_count, Cycle(), _isContradiction);
        }

        if (_count >= _first)
        {
            (_recent ??= new CompiledRule[Window])[_count % Window] = rule;
        }

        _count++;
    }

    /// <summary>A match that had yielded something ended.</summary>
    public void Ended(Activation activation)
    {
        // Few do in most runs; then nothing is counted.
        if (++_ended <= MostReturns)
        {
            return;
        }

        _returns ??= [];
        var match = (activation.State.Branch.Index, activation.Stamp, ItemsComparer.Instance.GetHashCode(activation.Items));
        var returns = _returns.GetValueOrDefault(match) + 1;
        _returns[match] = returns;
        _isContradiction |= returns > MostReturns;
    }

    /// <summary>The shortest repeating end of the recent firings; if none repeats, all rules in it.</summary>
    private List<string> Cycle()
    {
        var first = Math.Max(_first, _count - Window);
        var recent = Enumerable.Range(first, _count - first).Select(i => _recent![i % Window]).ToList();
        for (var period = 1; period <= recent.Count / 2; period++)
        {
            var repeats = true;
            for (var i = recent.Count - 1; i >= recent.Count - period && repeats; i--)
            {
                repeats = recent[i] == recent[i - period];
            }

            if (repeats)
            {
                return [.. recent.TakeLast(period).Select(r => r.Definition.Name)];
            }
        }

        return [.. recent.Distinct().Select(r => r.Definition.Name)];
    }
}
