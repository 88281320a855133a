using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Looks for facts without binding them.</summary>
internal sealed class ScanStep(
    ScanKind kind,
    FactReader reader,
    Code<Func<object?[], object?, bool>>? all) : Step(reader)
{
    public ScanKind Kind => kind;

    public override void Match(Matcher matcher, int index)
    {
        var facts = matcher.FactsOf(Reader!);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (!matcher.Test(Reader!.Join, fact))
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
