using System.Text;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting;

namespace DecisionSupport.Samples.Tests.Review;

/// <summary>No serious error of the review reaches a reader, in whatever format.</summary>
public sealed class KnownErrorTests
{
    private const int SeriousErrors = 29;
    private static readonly IReadOnlyList<KnownError> Serious = [.. ReviewFiles.Errors.Where(e => e.Severity == "S1")];

    public static TheoryData<string> Names => Sample.Names;

    [Fact]
    public void All_errors_are_listed_and_every_serious_one_says_what_must_never_be_printed()
    {
        Assert.Equal(78, ReviewFiles.Errors.Select(e => e.Id).Distinct().Count());
        Assert.Equal(SeriousErrors, Serious.Count);
        Assert.All(Serious, e => Assert.True(e.Printed.Count > 0, e.Id));
        Assert.All(Serious.SelectMany(e => e.Evidence), id => Assert.NotNull(Sample.Support.Knowledge.Evidence(id)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_prints_none_of_them(string name)
    {
        var a = Sample.Assess(name);
        Clean(Encoding.UTF8.GetString(AssessmentSerializer.ToUtf8(a)));
        Clean(System.Net.WebUtility.HtmlDecode(HtmlReport.Write(a)));
        Clean(MarkdownReport.Write(a).Replace("\\", string.Empty, StringComparison.Ordinal));
        Clean(string.Join(' ', TextReport.ToPlainText(a).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_knowledge_holds_none_of_them()
    {
        var folder = Path.Combine(Sample.Root, "rules", "TrastuzumabResistance", "knowledge");
        foreach (var file in Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) is not ("corrections.yaml" or "coverage.yaml")))
        {
            Clean(File.ReadAllText(file));
        }
    }

    [Fact]
    public void An_error_that_is_printed_is_found() =>
        Assert.ThrowsAny<Exception>(() => Clean("Pertuzumab alone: CBR 3.4 %, ORR 10.3 %."));

    private static void Clean(string text) => Assert.All(
        Serious.SelectMany(e => e.Printed.Select(p => (e.Id, Printed: p))),
        e => Assert.False(text.Contains(e.Printed, StringComparison.OrdinalIgnoreCase), $"{e.Id}: \"{e.Printed}\" is printed"));
}
