using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>The patients of the samples folder.</summary>
internal static class SampleProfiles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "profiles");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    public static PatientProfile Read(string name)
    {
        var read = Given.Support.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json")), new AssessmentOptions { Now = Given.Now });
        Assert.Empty(read.Problems);
        return read.Profile!;
    }
}
