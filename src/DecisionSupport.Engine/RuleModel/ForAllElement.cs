namespace DecisionSupport.Engine.RuleModel;

/// <summary>Matches if every fact of the base pattern satisfies the patterns.</summary>
public class ForAllElement : RuleElement
{
    internal ForAllElement(PatternElement basePattern, IEnumerable<PatternElement> patterns)
    {
        BasePattern = basePattern;
        Patterns = [.. patterns];
        Imports = ImportsOf(Patterns.Append(basePattern));
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ForAll;

    /// <summary>The facts that are looked at.</summary>
    public PatternElement BasePattern { get; }

    /// <summary>What must hold for each of them.</summary>
    public IReadOnlyList<PatternElement> Patterns { get; }
}
