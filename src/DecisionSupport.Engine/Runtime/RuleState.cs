using DecisionSupport.Engine.AgendaFilters;
using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>What a session knows of a rule: above all its activations that wait to fire, in a list that runs through them.</summary>
internal sealed class RuleState(CompiledRule rule)
{
    private Activation? _first;
    private Activation? _last;

    public CompiledRule Rule { get; } = rule;

    /// <summary>Activations whose end must be noticed at once, because they hold facts or have something to undo.</summary>
    public int Binding { get; set; }

    public List<IAgendaFilter>? Filters { get; set; }

    /// <summary>Appends an activation; one that had stopped waiting waits again in its old place.</summary>
    public void Enqueue(Activation activation)
    {
        activation.IsQueued = true;
        if (activation.IsListed)
        {
            return;
        }

        activation.IsListed = true;
        if (_last is null)
        {
            _first = activation;
        }
        else
        {
            _last.Next = activation;
        }

        _last = activation;
    }

    /// <summary>The first that still waits.</summary>
    public Activation? Peek()
    {
        while (_first is { IsQueued: false })
        {
            Dequeue();
        }

        return _first;
    }

    /// <summary>Takes the first out; returns whether there are more.</summary>
    public bool Dequeue()
    {
        var activation = _first!;
        _first = activation.Next;
        if (_first is null)
        {
            _last = null;
        }

        (activation.Next, activation.IsListed, activation.IsQueued) = (null, false, false);
        return _first is not null;
    }

    public void Reset()
    {
        (_first, _last) = (null, null);
        Binding = 0;
    }
}
