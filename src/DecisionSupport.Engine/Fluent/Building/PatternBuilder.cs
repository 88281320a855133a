using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

/// <summary>Builds one pattern; its declaration is known last, because a query is named after it is written.</summary>
internal sealed class PatternBuilder(Type type, Func<RuleElement?> source)
{
    private readonly List<LambdaExpression> _conditions = [];

    public Type Type { get; } = type;

    public void Add(IEnumerable<LambdaExpression> conditions) => _conditions.AddRange(conditions);

    public PatternElement Build(Symbols symbols, Declaration declaration) => new(
        declaration,
        [.. _conditions.Select(c => new NamedExpressionElement(
            PatternElement.ConditionName,
            c.Parameters.Count == 0 ? symbols.Translate(c) : symbols.Translate(c, declaration),
            c))],
        source());

    public PatternElement Build(Symbols symbols) => Build(symbols, symbols.Generate(Type));
}
