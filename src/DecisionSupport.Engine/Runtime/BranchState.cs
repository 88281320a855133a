using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>What a session knows of a branch: its matches, and what happened since they were last computed.</summary>
internal sealed class BranchState(Branch branch, RuleState rule)
{
    private const int WorthHashing = 8;

    private Activation?[] _activations = [];
    private List<(int Step, Fact Fact)>? _changes;
    private object?[]? _values;
    private Bound[]? _items;
    private Dictionary<Bound[], Activation>? _byItems;
    private bool _isHashed;
    private int _count;
    private int _removed;

    public Branch Branch { get; } = branch;

    public RuleState Rule { get; } = rule;

    public BranchPhase Phase { get; set; }

    /// <summary>Whether it is on the session's list of what to reset.</summary>
    public bool IsTouched { get; set; }

    /// <summary>Whether the match in progress is the first, so that what it finds cannot be there yet.</summary>
    public bool IsFirstMatch { get; set; }

    /// <summary>Facts that came to binding steps, or changed there.</summary>
    public List<(int Step, Fact Fact)> Changes => _changes ??= [];

    /// <summary>Whether these changes are not the whole story, so that everything is matched afresh.</summary>
    public bool IsStale { get; set; }

    /// <summary>The number of the match in progress, or of the last one.</summary>
    public long Round { get; set; }

    /// <summary>Buffers for the match in progress.</summary>
    public object?[] Values => _values ??= new object?[Branch.Declarations.Length];

    public Bound[] Items => _items ??= new Bound[Branch.MatchSlots];

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
            if (!_activations[i]!.IsRemoved && ItemsComparer.Instance.Equals(_activations[i]!.Items, Items))
            {
                return _activations[i];
            }
        }

        return null;
    }

    /// <summary>Makes an activation of the match in the buffers.</summary>
    public Activation Add(long number)
    {
        var activation = Take();
        activation.Start(number);
        Enter(activation);
        return activation;
    }

    /// <summary>Makes an activation of a match that is just one fact.</summary>
    public Activation Add(long number, Fact fact)
    {
        var activation = Take();
        activation.Start(number, fact);
        Enter(activation);
        return activation;
    }

    private Activation Take()
    {
        if (_removed > 32 && _removed > _count / 2)
        {
            Compact();
        }

        if (_count == _activations.Length)
        {
            Array.Resize(ref _activations, Math.Max(1, 2 * _count));
        }

        return _activations[_count++] ??= new Activation(this);
    }

    private void Compact()
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (!_activations[i]!.IsRemoved)
            {
                _activations[kept++] = _activations[i];
            }
        }

        // Others may know what was removed, so it is not used again.
        Array.Clear(_activations, kept, _count - kept);
        (_count, _removed) = (kept, 0);
    }

    private void Enter(Activation activation)
    {
        if (_isHashed)
        {
            _byItems!.Add(activation.Items, activation);
        }
    }

    public void ClearChanges() => _changes?.Clear();

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
            if (!_activations[i]!.IsRemoved)
            {
                list.Add(_activations[i]!);
            }
        }
    }

    public void Reset(bool isReusable)
    {
        for (var i = 0; i < _count && isReusable; i++)
        {
            _activations[i]!.Clear();
        }

        if (!isReusable)
        {
            _activations = [];
        }

        if (_isHashed)
        {
            _byItems!.Clear();
        }

        (_count, _removed, _isHashed) = (0, 0, false);
        ClearChanges();
        (Phase, IsStale, IsTouched) = (BranchPhase.Waiting, false, false);
        if (_values is not null)
        {
            Array.Clear(_values);
            Array.Clear(Items);
        }

        Rule.Reset();
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
            if (!_activations[i]!.IsRemoved)
            {
                _byItems.Add(_activations[i]!.Items, _activations[i]!);
            }
        }
    }
}
