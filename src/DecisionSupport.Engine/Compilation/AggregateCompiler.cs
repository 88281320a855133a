using DecisionSupport.Engine.RuleModel;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Compiles query operators.</summary>
internal static class AggregateCompiler
{
    public static Source Compile(
        AggregateElement aggregate,
        Source input,
        CodeGenerator code,
        Code<Func<object?[], object?, bool>>? test)
    {
        Code<Func<object?[], object?, object?>> Role(string name) => code.Selector(aggregate.Source.Declaration, aggregate.Expressions[name]);

        var element = aggregate.Source.ValueType;
        switch (aggregate.Name)
        {
            case AggregateElement.ProjectName:
                return new ProjectSource(input, Role(AggregateElement.SelectorName), test);
            case AggregateElement.FlattenName:
                return new FlattenSource(input, Role(AggregateElement.SelectorName), test);
            case AggregateElement.GroupByName:
                return Create(
                    typeof(GroupSource<,>),
                    aggregate.ResultType.GetGenericArguments(),
                    input,
                    Role(AggregateElement.KeySelectorName),
                    Role(AggregateElement.ElementSelectorName),
                    test);
            case AggregateElement.CollectName:
                var sorts = aggregate.Expressions
                    .Where(e => e.Name is AggregateElement.KeySelectorAscendingName or AggregateElement.KeySelectorDescendingName)
                    .Select(e => new SortKey(
                        code.Selector(aggregate.Source.Declaration, e),
                        e.Name == AggregateElement.KeySelectorDescendingName))
                    .ToArray();
                if (aggregate.Expressions.FindSingleOrDefault(AggregateElement.KeySelectorName) is null)
                {
                    return Create(typeof(CollectSource<>), [element], input, sorts, test);
                }

                return Create(
                    typeof(LookupSource<,>),
                    aggregate.ResultType.GetGenericArguments(),
                    input,
                    sorts,
                    Role(AggregateElement.KeySelectorName),
                    Role(AggregateElement.ElementSelectorName),
                    test);
            default:
                throw new NotSupportedException($"Custom query operators are not supported: '{aggregate.Name}'.");
        }
    }

    private static Source Create(Type definition, Type[] typeArguments, params object?[] arguments) =>
        (Source)Activator.CreateInstance(definition.MakeGenericType(typeArguments), arguments)!;
}
