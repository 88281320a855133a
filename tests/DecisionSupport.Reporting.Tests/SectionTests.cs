using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Tests.Samples;
using Texts = DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Tests;

public sealed class SectionTests
{
    private static readonly string[] Content =
    [
        "mechanism-overview", "option-overview", "check-before", "missing-overview", "data-issues", "findings", "not-measured", "mechanisms",
        "options", "excluded", "missing", "references",
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var sample in Sample.All.Keys)
            {
                foreach (var section in Content)
                {
                    cases.Add(sample, section);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Section_shows_findings_or_says_in_one_sentence_that_there_are_none(string sample, string id)
    {
        var section = ReportModel.Of(Sample.All[sample]).Sections.Single(s => s.Id == id);

        var statements = section.Blocks.OfType<Paragraph>().Count(p => p.Text.ToString().StartsWith("None found.", StringComparison.Ordinal)
            || p.Text.ToString().StartsWith("Not assessed.", StringComparison.Ordinal));
        var lists = section.Blocks.Count(b => b is ItemList or Table);

        Assert.True(statements == 1 ? lists == 0 && section.Blocks.Count == 1 : statements == 0 && lists > 0);
    }

    [Fact]
    public void Out_of_scope_is_never_told_as_none_found()
    {
        var sections = ReportModel.Of(Sample.OutOfScope).Sections;

        foreach (var id in new[] { "mechanism-overview", "option-overview", "check-before", "mechanisms", "options", "excluded" })
        {
            var paragraph = Assert.IsType<Paragraph>(Assert.Single(sections.Single(s => s.Id == id).Blocks));
            Assert.StartsWith("Not assessed.", paragraph.Text.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_present_though_something_was_measured_is_told_as_none_found()
    {
        var assessment = PtenLoss.Assessment with { Mechanisms = [.. PtenLoss.Assessment.Mechanisms.Where(m => m.Presence == Presence.Absent)] };

        var block = Assert.Single(ReportModel.Of(assessment).Sections.Single(s => s.Id == "mechanism-overview").Blocks);

        Assert.Equal("None found.", Assert.IsType<Paragraph>(block).Text.ToString());
    }

    [Fact]
    public void Every_word_of_the_assessment_has_words_for_people()
    {
        Words<Presence>();
        Words<Likelihood>();
        Words<Tier>();
        Words<EvidenceTier>();
        Words<EvidenceRole>();
        Words<CautionSeverity>();
        Words<IssueSeverity>();
        Words<ScopeStatus>();
    }

    private static void Words<TEnum>()
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            Assert.NotEmpty(Texts.Text.Word(value));
        }
    }
}
