using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>What a session knows of a branch: its matches, and what happened since they were last computed.</summary>
internal sealed class BranchState(Branch branch)
{
    private const int WorthHashing = 8;

    private readonly List<Activation> _activations = [];
    private Dictionary<Bound[], Activation>? _byItems;
    private bool _isHashed;
    private int _count;
    private int _removed;

    public Branch Branch { get; } = branch;

    public BranchPhase Phase { get; set; }

    /// <summary>Whether it is on the session's list of what to reset.</summary>
    public bool IsTouched { get; set; }

    /// <summary>Whether the match in progress is the first, so that what it finds cannot be there yet.</summary>
    public bool IsFirstMatch { get; set; }

    /// <summary>Facts that came to binding steps, or changed there.</summary>
    public List<(int Step, Fact Fact)> Changes { get; } = [];

    /// <summary>Whether these changes are not the whole story, so that everything is matched afresh.</summary>
    public bool IsStale { get; set; }

    /// <summary>The number of the match in progress, or of the last one.</summary>
    public long Round { get; set; }

    /// <summary>Buffers for the match in progress.</summary>
    public object?[] Values { get; } = new object?[branch.Declarations.Length];

    public Bound[] Items { get; } = new Bound[branch.MatchSlots];

    /// <summary>The activation of the match in the buffers, if there is one.</summary>
    public Activation? Find()
    {
        if (_count > WorthHashing)
        {
            Hash();
            return _byItems!.GetValueOrDefault(Items);
        }

        for (var i = 0; i < _count; i++)
        {
            if (!_activations[i].IsRemoved && ItemsComparer.Instance.Equals(_activations[i].Items, Items))
            {
                return _activations[i];
            }
        }

        return null;
    }

    /// <summary>Makes an activation of the match in the buffers.</summary>
    public Activation Add()
    {
        if (_removed > 32 && _removed > _count / 2)
        {
            _count -= _activations.RemoveAll(static a => a.IsRemoved);
            _removed = 0;
        }

        if (_count == _activations.Count)
        {
            _activations.Add(new Activation(this));
        }

        var activation = _activations[_count++];
        activation.Start();
        if (_isHashed)
        {
            _byItems!.Add(activation.Items, activation);
        }

        return activation;
    }

    public void Remove(Activation activation)
    {
        activation.IsRemoved = true;
        _removed++;
        if (_isHashed)
        {
            _byItems!.Remove(activation.Items);
        }
    }

    public void CopyTo(List<Activation> list)
    {
        for (var i = 0; i < _count; i++)
        {
            if (!_activations[i].IsRemoved)
            {
                list.Add(_activations[i]);
            }
        }
    }

    public void Reset(bool isReusable)
    {
        for (var i = 0; i < _count && isReusable; i++)
        {
            _activations[i].Clear();
        }

        if (!isReusable)
        {
            _activations.Clear();
        }

        _byItems?.Clear();
        (_count, _removed, _isHashed) = (0, 0, false);
        Changes.Clear();
        (Phase, IsStale, IsTouched) = (BranchPhase.Waiting, false, false);
        Array.Clear(Values);
        Array.Clear(Items);
    }

    private void Hash()
    {
        if (_isHashed)
        {
            return;
        }

        _isHashed = true;
        _byItems ??= new(ItemsComparer.Instance);
        for (var i = 0; i < _count; i++)
        {
            if (!_activations[i].IsRemoved)
            {
                _byItems.Add(_activations[i].Items, _activations[i]);
            }
        }
    }
}
