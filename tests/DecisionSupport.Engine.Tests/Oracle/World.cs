namespace DecisionSupport.Engine.Tests.Oracle;

internal abstract class Node(int id)
{
    public int Id { get; } = id;

    public int Key { get; set; }

    public int Value { get; set; }
}

internal sealed class Left(int id) : Node(id);

internal sealed class Right(int id) : Node(id);

/// <summary>A conclusion: unique by rule and subject, as strict mode wants it.</summary>
internal sealed record Conclusion(int Rule, string Subject, int Value);

/// <summary>What there is to conclude from.</summary>
internal sealed record World(IReadOnlyList<Node> Nodes, IReadOnlyList<Conclusion> Conclusions)
{
    public IEnumerable<Left> Lefts => Nodes.OfType<Left>();

    public IEnumerable<Right> Rights => Nodes.OfType<Right>();
}
