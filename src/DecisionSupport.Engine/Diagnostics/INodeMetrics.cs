namespace DecisionSupport.Engine.Diagnostics;

/// <summary>What a node did.</summary>
public interface INodeMetrics
{
    /// <summary>The node.</summary>
    int NodeId { get; }

    /// <summary>The number of elements it holds, if it holds any.</summary>
    int? ElementCount { get; }

    /// <summary>Inserts that reached it.</summary>
    int InsertInputCount { get; }

    /// <summary>Updates that reached it.</summary>
    int UpdateInputCount { get; }

    /// <summary>Retractions that reached it.</summary>
    int RetractInputCount { get; }

    /// <summary>Inserts that left it.</summary>
    int InsertOutputCount { get; }

    /// <summary>Updates that left it.</summary>
    int UpdateOutputCount { get; }

    /// <summary>Retractions that left it.</summary>
    int RetractOutputCount { get; }

    /// <summary>Time spent on inserts.</summary>
    long InsertDurationMilliseconds { get; }

    /// <summary>Time spent on updates.</summary>
    long UpdateDurationMilliseconds { get; }

    /// <summary>Time spent on retractions.</summary>
    long RetractDurationMilliseconds { get; }

    /// <summary>Starts over.</summary>
    void Reset();
}
