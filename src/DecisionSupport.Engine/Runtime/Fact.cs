using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A fact in working memory. Its session uses it again after a reset, unless it was shown to anybody.</summary>
internal sealed class Fact : Item, IFact
{
    private AlphaNode[] _ownNodes = [];
    private AlphaNode[] _nodes = [];
    private int _nodeCount;
    private Few<LinkedFact> _reasons;

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

    /// <summary>Activations that bind the fact, once the session looks for them; ended ones are dropped from time to time.</summary>
    public List<Activation>? Activations { get; private set; }

    /// <summary>What yielded the fact: one reason, or several where equal facts are merged.</summary>
    public ref Few<LinkedFact> Reasons => ref _reasons;

    public Type Type => Value.GetType();

    public IFactSource? Source => _reasons.Count > 0 ? _reasons[0].Activation : null;

    public void Start(long id, object value, FactSet set, bool isStated)
    {
        (Id, Version, Value, IsStated) = (id, id, value, isStated);
        if (Set != set)
        {
            Set = set;
        }

        (HasEntered, IsRemoved, _nodeCount) = (false, false, 0);
    }

    public void MoveTo(FactSet set) => Set = set;

    public bool IsIn(AlphaNode node) => Nodes.Contains(node);

    public void SetNodes(ReadOnlySpan<AlphaNode> nodes)
    {
        if (_ownNodes.Length < nodes.Length)
        {
            _ownNodes = new AlphaNode[nodes.Length];
        }

        nodes.CopyTo(_ownNodes);
        SetNodes(_ownNodes);
        _nodeCount = nodes.Length;
    }

    /// <summary>Takes nodes that facts share.</summary>
    public void SetNodes(AlphaNode[] nodes)
    {
        if (_nodes != nodes)
        {
            _nodes = nodes;
        }

        _nodeCount = nodes.Length;
    }

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
        if (_reasons.Count > 0)
        {
            _reasons.Clear();
        }
    }

    /// <summary>Lets go of everything, so that a resting session keeps nobody's data.</summary>
    public void Clear()
    {
        Unbind();
        (Value, _nodeCount) = (null!, 0);
    }
}
