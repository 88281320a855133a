namespace DecisionSupport.Fhir.Records;

/// <summary>Every resource of what was handed in, and how they refer to each other.</summary>
internal sealed class Record
{
    private readonly Dictionary<string, Resource> _byKey = new(StringComparer.Ordinal);

    public Record(IReadOnlyList<Resource> resources)
    {
        Resources = resources;
        foreach (var resource in resources.Where(r => r.Container is null))
        {
            foreach (var key in KeysOf(resource))
            {
                _byKey.TryAdd(key, resource);
            }
        }
    }

    public IReadOnlyList<Resource> Resources { get; }

    public IEnumerable<Resource> OfType(string type) => Resources.Where(r => r.Type == type && r.Container is null);

    /// <summary>The resource that a Reference points to, or null where it is not in the record.</summary>
    public Resource? Resolve(Node? reference, Resource from) => ReferenceText(reference) is { } text ? Resolve(text, from) : null;

    public Resource? Resolve(string reference, Resource from)
    {
        if (reference.StartsWith('#'))
        {
            return (from.Container ?? from).Contained.Find(c => c.Id == reference[1..].TrimStart('#'));
        }

        return Candidates(reference).Select(k => _byKey.GetValueOrDefault(k)).FirstOrDefault(r => r is not null);
    }

    /// <summary>The text of a Reference; also where the reference stands as a plain text.</summary>
    public static string? ReferenceText(Node? node) => node is { IsObject: true } reference
        ? reference.Text("reference") ?? (reference["reference"] is { IsObject: true } inner ? inner.Text("reference") : null)
        : node?.AsText;

    /// <summary>What a reference may be called: as it stands, without a version, and by type and id.</summary>
    public static IEnumerable<string> Candidates(string reference)
    {
        var history = reference.IndexOf("/_history/", StringComparison.Ordinal);
        var plain = history >= 0 ? reference[..history] : reference;
        yield return plain;
        if (!plain.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) && plain.Contains("://", StringComparison.Ordinal))
        {
            // On another server the same type and id are another resource, unless the record does not say on which server it lies.
            var steps = plain.Split('/');
            yield return "?" + string.Join('/', steps[^Math.Min(2, steps.Length)..]);
        }
    }

    private static IEnumerable<string> KeysOf(Resource resource)
    {
        if (resource.FullUrl is { } url)
        {
            yield return url;
        }

        if (resource.Id is { } id)
        {
            yield return $"{resource.Type}/{id}";
            yield return "urn:uuid:" + id;
            if (resource.FullUrl?.Contains("://", StringComparison.Ordinal) != true)
            {
                yield return $"?{resource.Type}/{id}";
            }
        }
    }
}
