using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Compiles rules one by one; nodes without conditions are shared.</summary>
internal sealed class NetworkBuilder(IExpressionCompiler compiler)
{
    private readonly List<CompiledRule> _rules = [];
    private readonly List<Branch> _branches = [];
    private readonly List<AlphaNode> _nodes = [];
    private readonly Dictionary<Type, AlphaNode> _unconditional = [];

    public void Add(IRuleDefinition definition)
    {
        var rule = new CompiledRule(_rules.Count, definition);
        try
        {
            rule.Branches = [.. Alternatives.Of(definition.LeftHandSide).Select(elements => Compile(rule, elements))];
        }
        catch (Exception e)
        {
            throw new RuleCompilationException("Failed to compile the rule. " + e.Message, definition.Name, e);
        }

        _rules.Add(rule);
    }

    public Network Build(IEqualityComparer<object>? comparer, SessionOptions options) =>
        new([.. _rules], [.. _branches], [.. _nodes], comparer, options);

    public AlphaNode Node(Type factType, Code<Func<object, bool>>? test, NodeKey? key)
    {
        if (test is null && _unconditional.TryGetValue(factType, out var shared))
        {
            return shared;
        }

        var node = new AlphaNode(_nodes.Count, factType, test, key);
        _nodes.Add(node);
        if (test is null)
        {
            _unconditional[factType] = node;
        }

        return node;
    }

    private Branch Compile(CompiledRule rule, IReadOnlyList<RuleElement> elements)
    {
        var branch = new Branch(rule, _branches.Count);
        _branches.Add(branch);
        new BranchCompiler(this, branch, compiler).Compile(elements);
        return branch;
    }
}
