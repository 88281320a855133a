using System.Reflection;

namespace DecisionSupport.Engine.Fluent;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly RuleTypeScanner _scanner = new();
    private readonly List<Func<IRuleMetadata, bool>> _filters = [];

    public string? RuleSetName { get; private set; }

    public IRuleLoadSpec PrivateTypes(bool include) => With(() => _scanner.PrivateTypes(include));

    public IRuleLoadSpec NestedTypes(bool include) => With(() => _scanner.NestedTypes(include));

    public IRuleLoadSpec From(params Assembly[] assemblies) => With(() => _scanner.Assembly(assemblies));

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From(assemblies.ToArray());

    public IRuleLoadSpec From(params Type[] types) => With(() => _scanner.Type(types));

    public IRuleLoadSpec From(IEnumerable<Type> types) => From(types.ToArray());

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction) => With(() => scanAction(_scanner));

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter) => With(() => _filters.Add(filter));

    public IRuleLoadSpec To(string ruleSetName) => With(() => RuleSetName = ruleSetName);

    public IEnumerable<Type> GetRuleTypes() => _scanner.GetRuleTypes()
        .Where(t => _filters.Count == 0 || _filters.TrueForAll(new RuleMetadata(t).Satisfies));

    private RuleLoadSpec With(Action action)
    {
        action();
        return this;
    }
}
