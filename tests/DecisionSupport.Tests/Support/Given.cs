using System.Text;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Tests.Support;

/// <summary>The pack under test, read once, and profiles on a fixed day.</summary>
internal static class Given
{
    public static readonly DateOnly AsOf = new(2026, 11, 20);
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    public static readonly AssessmentOptions Options = new() { Now = Now };
    public static readonly TrastuzumabResistancePack Pack = new();
    public static readonly IDecisionSupport Support = DecisionSupportServices.Create(Pack);
    private static readonly ProfileReader Reader = new(Pack.Knowledge);

    public static KnowledgeBase Knowledge => Pack.Knowledge;

    public static ProfileReadResult Read(ReadOnlyMemory<byte> utf8) => Reader.Read(utf8, AsOf);

    public static ProfileReadResult Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static string[] Problems(string json) => [.. Read(json).Problems.Select(p => $"{p.Path}: {p.Message}")];

    public static PatientProfile Profile(string json)
    {
        var read = Read(json);
        Assert.Empty(read.Problems);
        return read.Profile!;
    }

    /// <summary>A small metastatic profile with these results.</summary>
    public static string WithResults(params string[] results) =>
        $$"""{ "schemaVersion": "1.0", "profileId": "p", "disease": { "setting": "metastatic" }, "results": [ {{string.Join(", ", results)}} ] }""";

    /// <summary>A small metastatic profile with one more member.</summary>
    public static string WithMember(string member) =>
        $$"""{ "schemaVersion": "1.0", "profileId": "p", "disease": { "setting": "metastatic" }, "results": [], {{member}} }""";
}
