using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DecisionSupport.Samples.Tests.Review;

/// <summary>What is known of the review on which the project is built: its claims and its errors.</summary>
internal static class ReviewFiles
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    public static IReadOnlyList<CoveredClaim> Claims { get; } = Read<List<CoveredClaim>>("coverage.yaml");

    public static IReadOnlyList<KnownError> Errors { get; } = Read<List<KnownError>>("corrections.yaml");

    private static T Read<T>(string file)
    {
        using var text = File.OpenText(Path.Combine(Sample.Root, "rules", "TrastuzumabResistance", "knowledge", file));
        return Yaml.Deserialize<T>(text);
    }
}
