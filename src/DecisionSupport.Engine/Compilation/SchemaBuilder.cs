using DecisionSupport.Engine.Diagnostics;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Draws the network: root, types, conditions, memories, rules.</summary>
internal sealed class SchemaBuilder
{
    private readonly List<ReteNode> _nodes = [];
    private readonly List<ReteLink> _links = [];

    public ReteGraph Build(Network network)
    {
        var root = Add(id => new ReteNode(id, NodeType.Root));
        var rules = network.Rules.ToDictionary(r => r, r => Add(id => new ReteNode(id, NodeType.Rule, rules: [r.Definition])));
        var types = new Dictionary<Type, ReteNode>();
        foreach (var alpha in network.Nodes)
        {
            if (!types.TryGetValue(alpha.FactType, out var source))
            {
                source = types[alpha.FactType] = Add(id => new ReteNode(id, NodeType.Type, alpha.FactType), root);
            }

            var readers = alpha.Subscriptions.Select(s => s.Branch.Rule).Distinct().ToList();
            var definitions = readers.Select(r => r.Definition).ToList();
            if (alpha.Test is { } test)
            {
                var conditions = test.Written.Select(w => KeyValuePair.Create("Condition", w));
                source = Add(id => new ReteNode(id, NodeType.Selection, alpha.FactType, conditions, definitions), source);
            }

            var memory = Add(id => new ReteNode(id, NodeType.AlphaMemory, alpha.FactType, rules: definitions), source);
            readers.ForEach(r => _links.Add(new ReteLink(memory, rules[r])));
        }

        return new ReteGraph(_nodes, _links);
    }

    private ReteNode Add(Func<int, ReteNode> create, ReteNode? source = null)
    {
        var node = create(_nodes.Count + 1);
        _nodes.Add(node);
        if (source is not null)
        {
            _links.Add(new ReteLink(source, node));
        }

        return node;
    }
}
