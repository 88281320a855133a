using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DecisionSupport.Facts;
using DecisionSupport.KnowledgeCompiler;

namespace DecisionSupport.TrastuzumabResistance.Tests.Cases;

/// <summary>A short case in words, the profile and what is expected of it: <c>vignettes/*.yaml</c>, described in the README beside them.</summary>
internal sealed record Vignette
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "vignettes");

    public required string Title { get; init; }

    public required string Story { get; init; }

    public required JsonObject Profile { get; init; }

    public string Jurisdiction { get; init; } = "US";

    public required Expectations Expect { get; init; }

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    /// <exception cref="JsonException">A key is unknown, or one is missing.</exception>
    public static Vignette Read(string name) => Parse(YamlText.ToJson(Path.Combine(Folder, name + ".yaml")));

    public static Vignette Parse(JsonNode node) => node.Deserialize<Vignette>(Strict)!;

    /// <summary>The case as rules meet it.</summary>
    public CaseContext Case(string name)
    {
        var profile = ProfileWriter.Canonicalise(new ProfileReader(Clinic.Knowledge).Read(ProfileJson(name), A.Day).Profile!);
        return new CaseContext(profile, TreatmentHistory.Of(profile, Clinic.Knowledge, A.Day), Jurisdiction, A.Day);
    }

    /// <summary>The profile with what need not be written down in every case.</summary>
    public byte[] ProfileJson(string name)
    {
        var profile = Profile.DeepClone().AsObject();
        profile.TryAdd("schemaVersion", "1.0");
        profile.TryAdd("profileId", name);
        profile.TryAdd("asOf", "2026-11-20");
        return JsonSerializer.SerializeToUtf8Bytes(profile);
    }
}
