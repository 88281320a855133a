using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A fact in working memory. Its session uses it again after a reset, unless it was shown to anybody.</summary>
internal sealed class Fact : Item, IFact
{
    private AlphaNode[] _ownNodes = [];
    private AlphaNode[] _nodes = [];
    private int _nodeCount;

    /// <summary>Increases in order of arrival.</summary>
    public long Id { get; private set; }

    /// <summary>Larger after each update, and never that of another fact.</summary>
    public long Version { get; set; }

    /// <summary>Whether its tests have run, so that it is part of working memory.</summary>
    public bool HasEntered { get; set; }

    public bool IsRemoved { get; set; }

    /// <summary>Whether the fact was inserted by the host or by an action, rather than yielded.</summary>
    public bool IsStated { get; set; }

    /// <summary>The facts of the same type.</summary>
    public FactSet Set { get; private set; } = null!;

    /// <summary>The nodes that the fact is in.</summary>
    public ReadOnlySpan<AlphaNode> Nodes => _nodes.AsSpan(0, _nodeCount);

    /// <summary>Activations that bind the fact; ended ones are dropped from time to time.</summary>
    public List<Activation>? Activations { get; private set; }

    /// <summary>What yielded the fact: one reason, or several where equal facts are merged.</summary>
    public List<LinkedFact>? Reasons { get; private set; }

    public bool HasReasons => Reasons is { Count: > 0 };

    public Type Type => Value.GetType();

    public IFactSource? Source => HasReasons ? Reasons![0].Activation : null;

    public void Start(long id, object value, FactSet set, bool isStated)
    {
        (Id, Version, Value, Set, IsStated) = (id, id, value, set, isStated);
        (HasEntered, IsRemoved, _nodeCount) = (false, false, 0);
    }

    public void MoveTo(FactSet set) => Set = set;

    public bool IsIn(AlphaNode node) => Nodes.Contains(node);

    public void SetNodes(List<AlphaNode> nodes)
    {
        if (_ownNodes.Length < nodes.Count)
        {
            _ownNodes = new AlphaNode[nodes.Count];
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            _ownNodes[i] = nodes[i];
        }

        (_nodes, _nodeCount) = (_ownNodes, nodes.Count);
    }

    /// <summary>Takes nodes that all facts of its type share.</summary>
    public void SetNodes(AlphaNode[] nodes) => (_nodes, _nodeCount) = (nodes, nodes.Length);

    public void Join(LinkedFact reason) => (Reasons ??= new(1)).Add(reason);

    public void Join(Activation activation)
    {
        var activations = Activations ??= new(2);
        if (activations.Count >= 16 && activations.Count == activations.Capacity)
        {
            activations.RemoveAll(static a => a.IsRemoved);
        }

        activations.Add(activation);
    }

    /// <summary>Forgets what matched the fact, or why it is there.</summary>
    public void Unbind()
    {
        Activations?.Clear();
        Reasons?.Clear();
    }

    /// <summary>Lets go of everything, so that a resting session keeps nobody's data.</summary>
    public void Clear()
    {
        Unbind();
        (Value, Set, _nodeCount) = (null!, null!, 0);
    }
}
