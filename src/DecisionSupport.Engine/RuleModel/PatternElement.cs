namespace DecisionSupport.Engine.RuleModel;

/// <summary>A fact, or a computed value, that must satisfy conditions.</summary>
public class PatternElement : RuleElement
{
    /// <summary>The role of a condition among <see cref="Expressions"/>.</summary>
    public const string ConditionName = "Condition";

    internal PatternElement(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
    {
        Declaration = declaration;
        Source = source;
        Expressions = new ExpressionCollection(expressions);
        declaration.Target = this;
        Exports = [declaration];
        Imports = ImportsOf(source is null ? Expressions : Expressions.Append(source), declaration);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Pattern;

    /// <summary>The name of what matched.</summary>
    public Declaration Declaration { get; }

    /// <summary>Where the value comes from; <see langword="null"/> for facts.</summary>
    public RuleElement? Source { get; }

    /// <summary>The type of the value.</summary>
    public Type ValueType => Declaration.Type;

    /// <summary>The conditions.</summary>
    public ExpressionCollection Expressions { get; }
}
