using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Stops rules that fire in a circle, and names the circle. It only remembers firings when the limit is near.</summary>
internal struct CycleWatch(int limit)
{
    private const int Window = 256;

    private List<CompiledRule>? _recent;
    private int _count;

    public void Firing(CompiledRule rule)
    {
        if (++_count <= limit - Window && limit > Window)
        {
            return;
        }

        (_recent ??= []).Add(rule);
        if (_count > limit)
        {
            throw new RuleCycleException(limit, Cycle(_recent));
        }
    }

    /// <summary>The shortest repeating end of the sequence; if none repeats, all rules in it.</summary>
    private static List<string> Cycle(List<CompiledRule> recent)
    {
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
