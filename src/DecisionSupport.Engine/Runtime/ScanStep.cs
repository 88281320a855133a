using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Looks for facts without binding them.</summary>
internal sealed class ScanStep(
    ScanKind kind,
    AlphaNode node,
    Code<Func<object?[], object?, bool>>? join,
    Code<Func<object?[], object?, bool>>? all) : Step
{
    public override void Match(Matcher matcher, int index)
    {
        foreach (var fact in matcher.FactsOf(node))
        {
            if (!matcher.Test(join, fact))
            {
                continue;
            }

            if (kind == ScanKind.Exists)
            {
                matcher.Continue(index + 1);
                return;
            }

            if (kind == ScanKind.Not || !matcher.Test(all, fact))
            {
                return;
            }
        }

        if (kind != ScanKind.Exists)
        {
            matcher.Continue(index + 1);
        }
    }
}
