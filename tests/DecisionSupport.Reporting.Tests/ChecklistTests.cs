using System.Xml.Linq;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Tests.Samples;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Tests;

/// <summary>Each row that the appendix promises is kept by the report, and each of the thirteen source attributes is there.</summary>
public sealed class ChecklistTests
{
    private static readonly Assessment Sample = PtenLoss.Assessment;
    private static readonly XElement Page = Html.Parse(HtmlReport.Write(Sample));

    [Fact]
    public void Fourteen_rows_and_thirteen_attributes_are_listed()
    {
        Assert.Equal(14, Text.Keys.Count(k => k.StartsWith("checklist.", StringComparison.Ordinal) && k != "checklist.place"));
        var lists = Section("appendix").Descendants().Where(e => e.Name.LocalName is "ol" or "ul").Select(l => l.Elements().Count());
        Assert.Equal([14, 13], lists);
    }

    [Fact]
    public void Row_1_intended_use_user_and_patients_stand_at_the_top()
    {
        var top = Page.Descendants().First(e => e.Name.LocalName == "header").Value;

        Assert.Contains("not for emergencies", top, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("oncologists", top, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("HER2-positive breast cancer", top, StringComparison.Ordinal);
        Assert.Contains("medical device", top, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_2_every_input_is_shown_as_it_was_reported() =>
        Assert.All(Sample.Findings, f => Assert.Contains(f.Reported, Section("findings").Value, StringComparison.Ordinal));

    [Fact]
    public void Row_3_doubtful_and_missing_inputs_have_sections_and_stand_before_the_details()
    {
        var ids = Page.Descendants().Where(e => e.Name.LocalName == "section").Select(e => e.Attribute("id")!.Value).ToList();

        Assert.True(ids.IndexOf("data-issues") < ids.IndexOf("detail") && ids.IndexOf("missing-overview") < ids.IndexOf("detail"));
        Assert.All(Sample.DataIssues, i => Assert.Contains(i.Message, Section("data-issues").Value, StringComparison.Ordinal));
        Assert.All(Sample.Missing, m => Assert.Contains(m.Name, Section("missing").Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Row_4_every_conclusion_names_its_rule_and_its_findings()
    {
        Assert.All(Sample.Findings, f => Assert.Contains(f.Rule, Section("findings").Value, StringComparison.Ordinal));
        Assert.All(Sample.Mechanisms, m => Assert.Contains(m.Explanation.Rule, Section("mechanisms").Value, StringComparison.Ordinal));
        Assert.All(Sample.Suggestions, s => Assert.Contains(s.Explanation.Rule, Section("options").Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Row_5_every_option_names_its_evidence_with_design_size_endpoint_and_effect()
    {
        var options = Section("options").Value;
        var cited = Sample.Suggestions.SelectMany(s => s.Evidence).Select(id => Sample.Evidence.SingleOrDefault(e => e.Id == id)).OfType<CitedEvidence>().ToList();

        Assert.NotEmpty(cited);
        Assert.All(cited, e => Assert.All(new[] { e.Claim, e.Design, e.Endpoint, e.N is { } n ? $"n = {n}" : null, e.Regimen }.Concat(e.Figures).OfType<string>(),
            text => Assert.Contains(text, options, StringComparison.Ordinal)));
    }

    [Fact]
    public void Row_6_status_stands_by_jurisdiction_and_date_and_tiers_are_apart()
    {
        var options = Section("options");
        var tiers = Sample.Suggestions.Select(s => s.Tier).Distinct().Count();

        Assert.All(Sample.Suggestions.SelectMany(s => s.Status), s => Assert.Contains($"{s.Jurisdiction}: {s.Status} (as of {s.AsOf:yyyy-MM-dd}", options.Value, StringComparison.Ordinal));
        Assert.Equal(tiers, options.Elements().Count(e => e.Attribute("class")?.Value.Contains("group", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void Row_7_options_are_several_their_order_is_explained_and_nothing_is_ordered()
    {
        Assert.True(Sample.Suggestions.Count > 1);
        Assert.Contains("Standard options come before off-label ones", Section("method").Value, StringComparison.Ordinal);
        Assert.Contains("Options to consider", Section("option-overview").Value, StringComparison.Ordinal);
        Assert.DoesNotContain(Text.Keys, k => Text.Get(k).Contains("must be given", StringComparison.OrdinalIgnoreCase) || Text.Get(k).Contains("recommended", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Row_8_cautions_contraindications_and_what_could_not_be_checked_are_named()
    {
        Assert.All(Sample.Suggestions.SelectMany(s => s.Cautions), c => Assert.Contains(c.Text, Section("options").Value, StringComparison.Ordinal));
        Assert.All(Sample.Excluded.SelectMany(x => x.Reasons), r => Assert.Contains(r.Text, Section("excluded").Value, StringComparison.Ordinal));
        Assert.All(Sample.Suggestions.SelectMany(s => s.CheckBefore).Distinct(), f => Assert.Contains(f, Section("check-before").Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Row_9_limits_and_tests_are_told()
    {
        Assert.Contains("Limits: reported results only", Section("method").Value, StringComparison.Ordinal);
        Assert.Contains("There has been no study with patients", Section("appendix").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bibliographic citation")]
    [InlineData("Developer")]
    [InlineData("Funding of the technical work")]
    [InlineData("Release and revision")]
    [InlineData("Race")]
    [InlineData("Ethnicity")]
    [InlineData("Language")]
    [InlineData("Sexual orientation")]
    [InlineData("Gender identity")]
    [InlineData("Sex")]
    [InlineData("Date of birth")]
    [InlineData("Social determinants of health")]
    [InlineData("Health-status assessments")]
    public void Row_10_each_source_attribute_has_a_value(string attribute) => Assert.Contains(
        Section("appendix").Descendants().Where(e => e.Name.LocalName == "li"), li => li.Value.StartsWith(attribute + ": ", StringComparison.Ordinal) && li.Value.Length > attribute.Length + 3);

    [Fact]
    public void Row_10_what_is_not_declared_is_said_to_be_so() => Assert.Contains(
        "Funding of the technical work: not declared", Section("appendix").Value, StringComparison.Ordinal);

    [Fact]
    public void Row_11_versions_hashes_and_dates_stand_at_the_foot()
    {
        var (foot, p) = (Page.Descendants().First(e => e.Name.LocalName == "footer").Value, Sample.Provenance);

        Assert.All(new[] { p.Engine.Version, p.Rules.Version, p.Rules.Sha256, p.Knowledge.Version, p.Knowledge.Sha256, p.Input.Sha256, "2026-11-20" }, v => Assert.Contains(v, foot, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_12_and_13_a_report_takes_no_feedback_and_acts_on_nothing() =>
        Assert.DoesNotContain(Page.Descendants(), e => e.Name.LocalName is "form" or "button" or "script" or "textarea");

    [Fact]
    public void Row_14_no_address_holds_anything_of_the_patient() =>
        Assert.DoesNotContain(Page.Descendants("a"), a => a.Attribute("href")!.Value.Contains(Sample.ProfileId, StringComparison.Ordinal));

    private static XElement Section(string id) => Page.Descendants().Single(e => e.Name.LocalName == "section" && e.Attribute("id")?.Value == id);
}
