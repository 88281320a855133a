using System.Linq.Expressions;
using DecisionSupport.Engine.Explanations;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Says what became of a condition.</summary>
internal static class ConditionText
{
    private const int MostNearest = 3;

    public static ConditionAnswer Answer(
        RuleElement element,
        bool isMet,
        bool isReached,
        List<object>? facts,
        int? candidates,
        Func<object, string> describe)
    {
        // Absence and universality are not for want of a fact.
        var needsFact = facts is not null && element is PatternElement or ExistsElement;
        var outcome = isMet ? ConditionOutcome.Met
            : needsFact && facts!.Count == 0 ? ConditionOutcome.NoSuchFact
            : isReached ? ConditionOutcome.False
            : ConditionOutcome.NotReached;
        var nearest = isMet || !needsFact ? [] : Nearest(PatternOf(element)!, facts!).Select(describe);
        return new ConditionAnswer(Describe(element), outcome, facts?.Count, candidates, [.. nearest]);
    }

    private static string Describe(RuleElement element) => element switch
    {
        NotElement not => "no " + Describe(not.Source),
        ExistsElement exists => "any " + Describe(exists.Source),
        ForAllElement all => $"every {Describe(all.BasePattern)}: {string.Join(" && ", all.Patterns.SelectMany(p => p.Expressions).Select(Body))}",
        // A condition between facts that binds nothing.
        PatternElement { Source: BindingElement { Expression.Body: ConstantExpression } } having => string.Join(" && ", having.Expressions.Select(Body)),
        PatternElement { Source: BindingElement let } pattern => $"value {Written(let.Expression)} {Conditions(pattern)}".TrimEnd(),
        PatternElement { Source: AggregateElement aggregate } query => $"{aggregate.Name} of {Describe(aggregate.Source)} {Conditions(query)}".TrimEnd(),
        PatternElement pattern => $"{pattern.ValueType.Name} {Conditions(pattern)}".TrimEnd(),
        _ => element.ElementType.ToString(),
    };

    private static string Conditions(PatternElement pattern) => pattern.Expressions.Count == 0
        ? string.Empty
        : "where " + string.Join(" && ", pattern.Expressions.Select(Body));

    private static string Body(NamedExpressionElement condition) => Written(condition.Written);

    // Captured variables are fields of a class that the compiler names; only their own names mean anything to a reader.
    private static string Written(LambdaExpression lambda) => new Plain().Visit(lambda.Body).ToString()
        .Replace(" AndAlso ", " && ", StringComparison.Ordinal)
        .Replace(" OrElse ", " || ", StringComparison.Ordinal);

    private static PatternElement? PatternOf(RuleElement element) => element switch
    {
        PatternElement { Source: null } pattern => pattern,
        ExistsElement { Source: PatternElement pattern } => pattern,
        _ => null,
    };

    /// <summary>The facts that satisfy most of the conditions which look at nothing else, in order of arrival.</summary>
    private static IEnumerable<object> Nearest(PatternElement pattern, List<object> facts)
    {
        var tests = pattern.Expressions
            .Where(e => e.Expression.Parameters.Count == 1 && e.Expression.Parameters[0].Name == pattern.Declaration.Name)
            .Select(e => e.Expression.Compile(preferInterpretation: true))
            .ToList();
        var scored = facts.Select(f => (Fact: f, Score: tests.Count(t => Holds(t, f)))).ToList();
        return scored.Count == 0 ? [] : scored.Where(s => s.Score == scored.Max(x => x.Score)).Take(MostNearest).Select(s => s.Fact);
    }

    private static bool Holds(Delegate test, object fact)
    {
        try
        {
            return test.DynamicInvoke(fact) is true;
        }
        catch (System.Reflection.TargetInvocationException)
        {
            // A condition that cannot be judged does not make a fact come nearer.
            return false;
        }
    }

    private sealed class Plain : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is ConstantExpression ? Expression.Parameter(node.Type, NameOf(node.Member.Name)) : base.VisitMember(node);

        // The compiler calls the field of a primary constructor's parameter "<name>P".
        private static string NameOf(string field) => field.StartsWith('<') && field.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? field[1..end] : field;
    }
}
