using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Compiles one alternative of a rule.</summary>
internal sealed class BranchCompiler
{
    private readonly NetworkBuilder _network;
    private readonly Branch _branch;
    private readonly Scope _scope = new();
    private readonly CodeGenerator _code;
    private readonly List<Step> _steps = [];
    private readonly List<Subscription> _subscriptions = [];

    public BranchCompiler(NetworkBuilder network, Branch branch, IExpressionCompiler compiler)
    {
        _network = network;
        _branch = branch;
        _code = new CodeGenerator(branch.Rule.Definition, _scope, compiler);
    }

    private IRuleDefinition Definition => _branch.Rule.Definition;

    public void Compile(IReadOnlyList<RuleElement> elements)
    {
        foreach (var element in elements)
        {
            _steps.Add(CompileStep(element));
        }

        _branch.Steps = [.. _steps];
        _branch.Elements = elements;
        _branch.Subscriptions = [.. _subscriptions];
        Require();
        DeclareMissing(Definition.LeftHandSide);
        _branch.MatchSlots = _scope.Declarations.Count;
        _branch.Filters = [.. Definition.FilterGroup.Filters.Select(f =>
            new FilterCode(f.FilterType, _code.Value(f.Expression, f.Written)))];
        foreach (var dependency in Definition.DependencyGroup.Dependencies)
        {
            _scope.Add(dependency.Declaration);
        }

        _branch.Actions = [.. Definition.RightHandSide.Actions.Select(CompileAction)];
        _branch.Declarations = [.. _scope.Declarations];
        _branch.OnlyNode = _branch is { Steps: [FactStep only], Declarations.Length: 1 } ? only.Reader!.Node : null;
        _branch.OnlyYield = _branch is { Actions: [{ Yield: not null } yield] } && _branch.Declarations.Length == _branch.MatchSlots ? yield : null;
    }

    /// <summary>The branch watches one of the nodes that it needs, so that it costs nothing while that one is empty.</summary>
    private void Require()
    {
        _branch.Required = [.. _steps
            .Where(s => s is FactStep or ScanStep { Kind: ScanKind.Exists })
            .Select(s => s.Reader!.Node)
            .Distinct()
            .OrderBy(n => n.Key is not null ? 0 : n.Test is not null ? 1 : 2)];
        if (_branch.Required.Length > 0)
        {
            _branch.Required[0].Watchers = [.. _branch.Required[0].Watchers, _branch];
        }
    }

    /// <summary>Names bound by the other alternatives of the rule are default here, so that actions can refer to them.</summary>
    private void DeclareMissing(RuleElement element)
    {
        if (element is GroupElement group)
        {
            foreach (var child in group.ChildElements)
            {
                DeclareMissing(child);
            }
        }
        else if (element is PatternElement pattern && _scope.Find(pattern.Declaration.Name) is null)
        {
            var slot = _scope.Add(pattern.Declaration);
            _branch.Defaults.Add((slot, pattern.ValueType.IsValueType ? Activator.CreateInstance(pattern.ValueType) : null));
        }
    }

    private ActionCode CompileAction(ActionElement action) => new()
    {
        Element = action,
        Trigger = action.ActionTrigger,
        Do = action is YieldElement ? null : _code.Action(action),
        Yield = action is YieldElement y ? _code.Yield(y) : null,
        YieldUpdate = action is YieldElement u ? _code.YieldUpdate(u) : null,
        Slots = [.. action.Imports.Select(i => _scope.Find(i.Name)).OfType<int>()],
    };

    private Step CompileStep(RuleElement element)
    {
        switch (element)
        {
            case PatternElement { Source: null } pattern:
                var reader = Facts(pattern, isBinding: true);
                return new FactStep(_scope.Add(pattern.Declaration), reader);
            case PatternElement { Source: BindingElement binding } pattern:
                var value = _code.Value(binding.Expression);
                var test = _code.JoinTest(pattern.Declaration, pattern.Expressions);
                return new LetStep(_scope.Add(pattern.Declaration), value, test);
            case PatternElement pattern:
                var source = CompileSource(pattern);
                return new QueryStep(_scope.Add(pattern.Declaration), source);
            case NotElement { Source: PatternElement absent }:
                return Scan(ScanKind.Not, absent);
            case ExistsElement { Source: PatternElement present }:
                return Scan(ScanKind.Exists, present);
            case ForAllElement all:
                return CompileForAll(all);
            default:
                throw new NotSupportedException($"{element.ElementType} is not supported here.");
        }
    }

    private ScanStep Scan(ScanKind kind, PatternElement pattern)
    {
        if (pattern.Source is not null)
        {
            throw new NotSupportedException("Only facts can be absent or present, not query results.");
        }

        return new ScanStep(kind, Facts(pattern, isBinding: false), null);
    }

    private ScanStep CompileForAll(ForAllElement all)
    {
        var reader = Facts(all.BasePattern, isBinding: false);
        var conditions = all.Patterns.SelectMany(p => p.Expressions).ToList();
        if (all.Patterns.Count != 1)
        {
            throw new NotSupportedException("A for-all element takes one pattern.");
        }

        return new ScanStep(ScanKind.ForAll, reader, _code.JoinTest(all.Patterns[0].Declaration, conditions));
    }

    private Source CompileSource(PatternElement pattern)
    {
        switch (pattern.Source)
        {
            case null:
                return new FactSource(Facts(pattern, isBinding: false));
            case BindingElement binding:
                return new ValueSource(_code.Value(binding.Expression), _code.JoinTest(pattern.Declaration, pattern.Expressions));
            case AggregateElement aggregate:
                var input = CompileSource(aggregate.Source);
                var test = _code.JoinTest(pattern.Declaration, pattern.Expressions);
                return AggregateCompiler.Compile(aggregate, input, _code, test);
            default:
                throw new NotSupportedException($"{pattern.Source.ElementType} is not supported as a source.");
        }
    }

    private FactReader Facts(PatternElement pattern, bool isBinding)
    {
        var own = pattern.Declaration;
        var alone = pattern.Expressions.Where(e => e.Expression.Parameters.All(p => p.Name == own.Name)).ToList();
        var joined = pattern.Expressions.Except(alone).ToList();
        var node = _network.Node(pattern.ValueType, _code.AlphaTest(own, alone), CodeGenerator.NodeKey(own, alone));
        var subscription = new Subscription(node, _branch, _steps.Count, isBinding);
        node.Subscriptions.Add(subscription);
        _subscriptions.Add(subscription);
        return new FactReader(node, _code.JoinTest(own, joined), _code.JoinKey(own, joined, node));
    }
}
