using System.Collections.Concurrent;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Browser.Tests.Reports;

/// <summary>The reports on all profiles in <c>samples/profiles</c>, as files on disk.</summary>
internal static class SampleReports
{
    /// <summary>One of each shape: everything in it, nothing measured, scope undecided, out of scope, data in conflict.</summary>
    public static readonly string[] Telling =
        ["pten-loss-metastatic", "everything-unmeasured", "nothing-reported", "her2-negative", "contradictory-results"];

    private static readonly IDecisionSupport Support = DecisionSupportServices.Create(new TrastuzumabResistancePack());
    private static readonly AssessmentOptions Clock = new() { Now = new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero) };
    private static readonly ConcurrentDictionary<string, Lazy<Uri>> Written = new(StringComparer.Ordinal);

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Repository.Root, "samples", "profiles");

    public static Uri AddressOf(string name) =>
        Written.GetOrAdd(name, n => new Lazy<Uri>(() => Write(n, HtmlReport.Write(Assess(File.ReadAllBytes(Path.Combine(Folder, n + ".json"))))))).Value;

    public static Assessment Assess(byte[] profile)
    {
        var read = Support.Read(profile, Clock);
        Assert.True(read.IsValid, string.Join("; ", read.Problems));
        return Support.Assess(read.Profile, Clock, TestContext.Current.CancellationToken);
    }

    /// <summary>Writes a page beside the tests and returns the address under which a reader who opens the file sees it.</summary>
    public static Uri Write(string name, string html)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "reports"));
        var path = Path.Combine(folder.FullName, name + ".html");
        File.WriteAllText(path, html);
        return new Uri(path);
    }
}
