using System.Reflection;
using DecisionSupport.Engine.Fluent.Dsl;

namespace DecisionSupport.Engine.Fluent;

/// <summary>Finds rule types.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Assembly> _assemblies = [];
    private readonly List<Type> _types = [];
    private readonly List<Func<Type, bool>> _predicates = [];
    private bool _privateTypes;
    private bool _nestedTypes;

    /// <summary>Whether the type is a concrete rule.</summary>
    public static bool IsRuleType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsSubclassOf(typeof(Rule));
    }

    /// <inheritdoc/>
    public IRuleTypeScanner PrivateTypes(bool include)
    {
        _privateTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner NestedTypes(bool include)
    {
        _nestedTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        _assemblies.AddRange(assemblies);
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Assembly(type.Assembly);
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Type(params Type[] types)
    {
        _types.AddRange(types);
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        _predicates.Add(predicate);
        return this;
    }

    /// <summary>The rule types found, each once. Types given one by one are taken whether public or not.</summary>
    public Type[] GetRuleTypes()
    {
        var scanned = _assemblies
            .SelectMany(a => a.GetTypes())
            .Where(t => (_nestedTypes || !t.IsNested) && (_privateTypes || t.IsVisible || (t.IsNested && t.IsNestedPublic)));
        return [.. scanned.Concat(_types).Where(IsRuleType).Where(t => _predicates.TrueForAll(p => p(t))).Distinct()];
    }
}
