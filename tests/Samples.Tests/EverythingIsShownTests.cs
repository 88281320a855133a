using System.Net;
using System.Text.RegularExpressions;
using DecisionSupport.Assessments;
using DecisionSupport.Checking;
using DecisionSupport.Profiles;
using DecisionSupport.Reporting;

namespace DecisionSupport.Samples.Tests;

/// <summary>What stands in the JSON stands in every report: for all samples and for 500 made-up patients.</summary>
public sealed partial class EverythingIsShownTests
{
    private const int MadeUp = 500;

    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_shown_in_full(string name) => AssertShown(Sample.Assess(name));

    [Fact]
    public void Made_up_patients_are_shown_in_full()
    {
        foreach (var profile in Witnesses.Of(Sample.Support.Knowledge).Concat(Witnesses.Of(Sample.Support.Knowledge, from: Witnesses.Count)).Take(MadeUp))
        {
            AssertShown(Sample.Support.Assess(profile, new AssessmentOptions { Jurisdiction = Witnesses.JurisdictionOf(profile), Now = DateTimeOffset.UnixEpoch }, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void A_sentence_that_is_left_out_is_missed() =>
        Assert.False(Shown(Bare(MarkdownReport.Write(Sample.Assess("her2-negative"))), "This sentence stands in no report."));

    private static void AssertShown(Assessment assessment)
    {
        var html = HtmlReport.Write(assessment);
        (string Format, string Text)[] reports =
        [
            ("HTML", Bare(WebUtility.HtmlDecode(Tag().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], "")))),
            ("Markdown", Bare(WebUtility.HtmlDecode(MarkdownReport.Write(assessment)))),
            ("text", Bare(TextReport.ToPlainText(assessment, 4000))),
        ];
        var missed = from said in Said(assessment).Distinct()
                     from report in reports
                     where !Shown(report.Text, said)
                     select $"{report.Format} of {assessment.ProfileId} lacks: {said}";

        Assert.Empty(missed);
    }

    private static IEnumerable<string> Said(Assessment a) =>
    [
        .. a.Scope.Reasons.Select(r => r.Text),
        .. a.Findings.SelectMany(f => new[] { f.Id, f.Name, f.Reported, f.Interpretation, f.Rule, f.Threshold?.Text ?? "" }),
        .. a.Mechanisms.SelectMany(m => new[] { m.Id, m.Name, m.Defeats, m.Explanation.Text, m.Explanation.Rule }.Concat(m.EvidenceFor).Concat(m.EvidenceAgainst).Concat(m.EvidencePrognostic)),
        .. a.Interactions.SelectMany(i => new[] { i.Id, i.Name, i.Text }.Concat(i.Evidence)),
        .. a.Suggestions.SelectMany(s => new[] { s.Id, s.Name, s.Rationale, s.Explanation.Text }.Concat(s.Evidence).Concat(s.CheckBefore)),
        .. a.Suggestions.SelectMany(s => s.Status).Select(s => s.Status),
        .. a.Suggestions.SelectMany(s => s.Cautions).SelectMany(c => new[] { c.Code, c.Text }),
        .. a.Excluded.SelectMany(x => new[] { x.Id, x.Name }),
        .. a.Excluded.SelectMany(x => x.Reasons).SelectMany(r => r.Evidence.Prepend(r.Text)),
        .. a.Missing.Select(m => m.Name),
        .. a.DataIssues.SelectMany(i => new[] { i.Code, i.Path, i.Message }),
        .. a.References.SelectMany(r => new[] { r.Id, r.Title.TrimEnd('.'), r.Journal.TrimEnd('.'), r.Doi ?? "", r.Pmid ?? "" }.Concat(r.Authors)),
        .. a.Evidence.SelectMany(e => e.Figures.Append(e.Claim)),
    ];

    private static bool Shown(string report, string said) => report.Contains(Bare(said), StringComparison.Ordinal);

    // Lines are broken, escaped and marked up differently: letters and digits are what a reader reads in all of them.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
