namespace DecisionSupport.Fhir.Records;

/// <summary>A CodeableConcept, or what stands in its place: a bare Coding, a CodeableReference of R5, or a text.</summary>
internal sealed record Concept(IReadOnlyList<Coding> Codings, string? Text)
{
    public static readonly Concept None = new([], null);

    /// <summary>Every text that was given for it: the text itself, then the words of its codes.</summary>
    public IEnumerable<string> Texts => Codings.Select(c => c.Display).Prepend(Text).OfType<string>();

    public bool IsEmpty => Codings.Count == 0 && Text is null;

    public static Concept Of(Node? node) => node switch
    {
        { IsObject: true } concept when concept["concept"] is { IsObject: true } inner => Of(inner),
        { IsObject: true } concept => new Concept(
            [.. (concept["coding"] is null && concept["code"] is not null ? [concept] : concept.Items("coding")).Select(CodingOf).OfType<Coding>()],
            concept.Text("text")),
        { } text => text.AsText is { } words ? new Concept([], words) : None,
        null => None,
    };

    public bool Has(string system, string code) => Codings.Any(c => c.System == system && c.Code == code);

    private static Coding? CodingOf(Node node) => node.Text("code") is { } code
        ? new Coding(CodeSystems.Canonical(node.Text("system")), code, node.Text("display"))
        : node.Text("display") is { } display ? new Coding(string.Empty, string.Empty, display) : null;
}
