using DecisionSupport.Assessments;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Samples.Tests;

/// <summary>The profiles in <c>samples/profiles</c>, assessed with a fixed clock.</summary>
internal static class Sample
{
    public static readonly IDecisionSupport Support = DecisionSupportServices.Create(new TrastuzumabResistancePack());
    public static readonly AssessmentOptions Clock = new() { Now = new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero) };

    public static string Root { get; } = FindRoot();

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "samples", "profiles"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static string ProfilePath(string name) => Path.Combine(Root, "samples", "profiles", name + ".json");

    public static Assessment Assess(string name)
    {
        var read = Support.Read(File.ReadAllBytes(ProfilePath(name)), Clock);
        Assert.True(read.IsValid, string.Join("; ", read.Problems));
        return Support.Assess(read.Profile, Clock, TestContext.Current.CancellationToken);
    }

    // Not the path that the compiler recorded: deterministic builds replace it.
    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DecisionSupport.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("DecisionSupport.sln was not found above the tests.");
    }
}
