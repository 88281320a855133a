namespace DecisionSupport.Engine.Diagnostics;

/// <summary>The structure of compiled rules. This engine has no join nodes: memories lead straight to rules.</summary>
public class ReteGraph
{
    internal ReteGraph(IReadOnlyCollection<ReteNode> nodes, IReadOnlyCollection<ReteLink> links)
    {
        Nodes = nodes;
        Links = links;
    }

    /// <summary>The nodes.</summary>
    public IReadOnlyCollection<ReteNode> Nodes { get; }

    /// <summary>The links.</summary>
    public IReadOnlyCollection<ReteLink> Links { get; }
}
