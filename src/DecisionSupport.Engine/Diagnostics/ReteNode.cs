using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>A part of the structure of compiled rules.</summary>
public class ReteNode
{
    internal ReteNode(
        int id,
        NodeType nodeType,
        Type? outputType = null,
        IEnumerable<KeyValuePair<string, LambdaExpression>>? expressions = null,
        IEnumerable<IRuleDefinition>? rules = null)
    {
        Id = id;
        NodeType = nodeType;
        OutputType = outputType;
        Expressions = [.. expressions ?? []];
        Rules = [.. rules ?? []];
    }

    /// <summary>The node's number, unique in its graph.</summary>
    public int Id { get; }

    /// <summary>The kind of node.</summary>
    public NodeType NodeType { get; }

    /// <summary>The type of fact that passes, if there is one.</summary>
    public Type? OutputType { get; }

    /// <summary>Further properties.</summary>
    public IReadOnlyCollection<KeyValuePair<string, object>> Properties { get; } = [];

    /// <summary>The expressions that the node evaluates.</summary>
    public IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions { get; }

    /// <summary>The rules that use the node.</summary>
    public IReadOnlyCollection<IRuleDefinition> Rules { get; }
}
