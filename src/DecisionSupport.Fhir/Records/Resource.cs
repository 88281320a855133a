namespace DecisionSupport.Fhir.Records;

/// <summary>A resource of a record.</summary>
internal sealed class Resource(Node node, string type, string? fullUrl, Resource? container)
{
    public Node Node { get; } = node;

    public string Path => Node.Path;

    public string Type { get; } = type;

    public string? Id { get; } = node.Text("id");

    public string? FullUrl { get; } = fullUrl;

    /// <summary>Its code; every reader asks for it, so it is read once.</summary>
    public Concept Code => field ??= Concept.Of(Node["code"]);

    /// <summary>The resource that contains it, or null.</summary>
    public Resource? Container { get; } = container;

    public List<Resource> Contained { get; } = [];

    /// <summary>How others refer to it: its place on a server if it has one, else what the bundle calls it.</summary>
    public string? Reference => Container is not null ? null : Id is not null && FullUrl?.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) != true ? $"{Type}/{Id}" : FullUrl;
}
