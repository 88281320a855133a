namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>Public records for trying out, which lie beside the checkout and are never copied into it.</summary>
internal static class PublicRecords
{
    private static readonly string? Folder = new[]
    {
        Environment.GetEnvironmentVariable("FHIR_SAMPLES"),
        Path.Combine(Repository.Root, "..", "shared", "fhir-samples"),
    }.FirstOrDefault(f => f is not null && Directory.Exists(f));

    public static IReadOnlyList<string> Names { get; } = Folder is null
        ? []
        : [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static byte[] Read(string name)
    {
        Assert.SkipWhen(Folder is null, "The public FHIR records are not here: put them into ../shared/fhir-samples beside the checkout, or name their folder in FHIR_SAMPLES.");
        return File.ReadAllBytes(Path.Combine(Folder!, name));
    }
}
