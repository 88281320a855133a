using System.Text.Json;
using System.Xml.Linq;
using DecisionSupport.Assessments;
using DecisionSupport.Profiles;
using DecisionSupport.Reporting;

namespace DecisionSupport.Samples.Tests;

/// <summary>What the report says of an answer is what the command says of it.</summary>
public sealed class WhatIfTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_of_the_report_given_to_what_if_makes_the_same_difference(string name)
    {
        var profile = Profile(name);

        Assert.All(Sample.Assess(name).Missing.SelectMany(m => m.WouldChange), answer =>
            Assert.Equal(JsonSerializer.Serialize(answer.Difference), JsonSerializer.Serialize(WhatIf(profile, answer.Set).Difference)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_what_if_is_in_every_report(string name)
    {
        var assessment = Sample.Assess(name);
        var profile = Profile(name);
        var html = Unwrap(XElement.Parse(HtmlReport.Write(assessment)["<!DOCTYPE html>\n".Length..]).Value);
        var text = Unwrap(TextReport.ToPlainText(assessment));

        Assert.All(assessment.Missing.SelectMany(m => m.WouldChange), answer =>
            Assert.All(Lines(WhatIfReport.ToPlainText(WhatIf(profile, answer.Set), 10_000)), line =>
            {
                Assert.Contains(Unwrap(line), html, StringComparison.Ordinal);
                Assert.Contains(Unwrap(line), text, StringComparison.Ordinal);
            }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_if_as_a_page_says_what_it_says_as_text(string name)
    {
        var assessment = Sample.Assess(name);
        var profile = Profile(name);

        Assert.All(assessment.Missing.SelectMany(m => m.WouldChange), answer =>
        {
            var result = WhatIf(profile, answer.Set);
            var page = XElement.Parse(WhatIfReport.ToHtml(result)["<!DOCTYPE html>\n".Length..]);
            var words = Unwrap(page.Value);
            Assert.All(Lines(WhatIfReport.ToPlainText(result, 10_000)), line => Assert.Contains(Unwrap(line), words, StringComparison.Ordinal));
            Assert.Contains(Unwrap("A supposition, not a result of this patient."), words, StringComparison.Ordinal);
            Assert.Empty(page.Descendants("script"));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_that_the_report_leaves_out_changes_no_mechanism_and_no_option(string name)
    {
        var assessment = Sample.Assess(name);
        var profile = Profile(name);
        var told = assessment.Missing.SelectMany(m => m.WouldChange).Select(a => a.Set).ToHashSet(StringComparer.Ordinal);
        var untold = assessment.Missing.Where(m => m.Biomarker is not null)
            .SelectMany(m => Sample.Support.Knowledge.Biomarker(m.Biomarker!)!.Answers.Select(a => $"{m.Biomarker}={a}"))
            .Where(a => !told.Contains(a));

        Assert.All(untold, answer => Assert.False(WhatIf(profile, answer).Difference.ChangesTheAnswer(), answer));
    }

    [Theory]
    [InlineData("everything-unmeasured")]
    [InlineData("early-relapse-adjuvant")]
    [InlineData("nothing-reported")]
    public void Trying_every_pair_finds_what_the_short_search_found(string name)
    {
        var search = Sample.Assess(name).MissingPairs;
        var profile = Profile(name);
        var biomarkers = search.Inputs.Select(i => Sample.Support.Knowledge.Biomarker(i)).OfType<Knowledge.BiomarkerDefinition>().ToList();
        var found = biomarkers.SelectMany((left, i) => biomarkers.Skip(i + 1).SelectMany(right => left.Answers.SelectMany(l => right.Answers.Select(r => (string[])[$"{left.Id}={l}", $"{right.Id}={r}"]))))
            .Where(pair => WhatIf(profile, pair).Difference.ChangesTheAnswer())
            .Select(pair => string.Join(' ', pair));

        Assert.True(biomarkers.Count > 5);
        Assert.Equal(found.Order(StringComparer.Ordinal), search.Found.Select(p => string.Join(' ', p.Set)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_are_chosen_one_at_a_time_by_labelled_radio_buttons_in_a_fieldset(string name)
    {
        var assessment = Sample.Assess(name);
        var page = XElement.Parse(HtmlReport.Write(assessment)["<!DOCTYPE html>\n".Length..]);
        var answers = assessment.Missing.Sum(m => m.WouldChange.Count);
        var radios = page.Descendants("fieldset").Descendants("input").ToList();
        string[] labels = [.. page.Descendants("label").Select(l => l.Attribute("for")!.Value)];

        Assert.Equal(answers == 0 ? 0 : answers + 1, radios.Count);
        Assert.All(radios, r => Assert.Equal(("radio", "suppose"), (r.Attribute("type")!.Value, r.Attribute("name")!.Value)));
        Assert.Equal(radios.Select(r => r.Attribute("id")!.Value), labels);
        Assert.Equal(answers == 0 ? [] : ["suppose-all"], radios.Where(r => r.Attribute("checked") is not null).Select(r => r.Attribute("id")!.Value));
        Assert.All(page.Descendants("fieldset"), f => Assert.NotEmpty(f.Element("legend")!.Value));
        Assert.Equal(answers, page.Descendants("div").Count(d => d.Attribute("class")?.Value == "difference" && d.Value.Length > 0));
        Assert.Empty(page.Descendants("script"));
    }

    private static PatientProfile Profile(string name) => Sample.Support.Read(File.ReadAllBytes(Sample.ProfilePath(name)), Sample.Clock).Profile!;

    private static Differences.WhatIfResult WhatIf(PatientProfile profile, params string[] answers) =>
        Sample.Support.WhatIf(profile, answers, Sample.Clock, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Lines(string report) => report.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is '\u2022' or '\u2013').Select(l => l[1..]);

    private static string Unwrap(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
