namespace DecisionSupport.Engine.Runtime;

/// <content>
/// Which activations bind a fact. Nobody asks before a fact changes or goes, and in most runs none does, so until then nothing is recorded.
/// </content>
internal sealed partial class Session
{
    private bool _isTracking;
    private bool _isMerged;
    private long _activations;

    /// <summary>Records which activations bind which facts, as they came up, and from now on keeps the record.</summary>
    private void Track()
    {
        if (_isTracking)
        {
            return;
        }

        _isTracking = true;
        var activations = new List<Activation>();
        foreach (var state in _touched)
        {
            state.CopyTo(activations);
        }

        activations.Sort(static (x, y) => x.Number.CompareTo(y.Number));
        activations.ForEach(Join);
    }

    private static void Join(Activation activation)
    {
        foreach (var bound in activation.Items)
        {
            (bound.Item as Fact)?.Join(activation);
        }
    }

    /// <summary>Forgets it all, and what else standing facts were given: the reasons of equal facts.</summary>
    private void Untrack()
    {
        _activations = 0;
        if (_isTracking || _isMerged)
        {
            (_isTracking, _isMerged) = (false, false);
            foreach (var fact in _facts.Used)
            {
                fact.Unbind();
            }
        }
    }
}
