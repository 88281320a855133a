namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Counts what nodes do. This engine does not count; see <see cref="ISession.Metrics"/>.</summary>
public interface IMetricsProvider
{
    /// <summary>The counts of a node, or <see langword="null"/>.</summary>
    INodeMetrics? FindByNodeId(int nodeId);

    /// <summary>The counts of all nodes.</summary>
    IReadOnlyCollection<INodeMetrics> GetAll();

    /// <summary>Starts over.</summary>
    void Reset();
}
