using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

/// <summary>Each range, tried on both sides of both ends.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("/results/4/variants/0/vaf", "0", true)]
    [InlineData("/results/4/variants/0/vaf", "1", true)]
    [InlineData("/results/4/variants/0/vaf", "1.01", false)]
    [InlineData("/results/4/variants/0/vaf", "-0.01", false)]
    [InlineData("/results/2/value", "0", true)]
    [InlineData("/results/2/value", "-0.1", false)]
    [InlineData("/results/2/value", "100", true)]
    [InlineData("/results/2/value", "100.1", false)]
    [InlineData("/results/5/value", "0", true)]
    [InlineData("/results/5/value", "-1", false)]
    [InlineData("/results/5/value", "1000000", true)]
    [InlineData("/results/5/value", "1000001", false)]
    [InlineData("/results/1/ratio", "0", false)]
    [InlineData("/results/1/ratio", "0.01", true)]
    [InlineData("/results/1/ratio", "100", true)]
    [InlineData("/results/1/ratio", "100.1", false)]
    [InlineData("/results/1/copyNumber", "-0.1", false)]
    [InlineData("/results/1/copyNumber", "0", true)]
    [InlineData("/results/1/copyNumber", "500", true)]
    [InlineData("/results/1/copyNumber", "501", false)]
    [InlineData("/disease/ecog", "-1", false)]
    [InlineData("/disease/ecog", "0", true)]
    [InlineData("/disease/ecog", "5", true)]
    [InlineData("/disease/ecog", "6", false)]
    [InlineData("/clinical/lvefPercent", "4.9", false)]
    [InlineData("/clinical/lvefPercent", "5", true)]
    [InlineData("/clinical/lvefPercent", "95", true)]
    [InlineData("/clinical/lvefPercent", "95.1", false)]
    [InlineData("/clinical/lvefPercent", "96", false)]
    [InlineData("/clinical/qtcMs", "199", false)]
    [InlineData("/clinical/qtcMs", "200", true)]
    [InlineData("/clinical/qtcMs", "900", true)]
    [InlineData("/clinical/qtcMs", "901", false)]
    [InlineData("/clinical/plateletsGigaPerL", "-1", false)]
    [InlineData("/clinical/plateletsGigaPerL", "0", true)]
    [InlineData("/clinical/plateletsGigaPerL", "3000", true)]
    [InlineData("/clinical/plateletsGigaPerL", "3001", false)]
    [InlineData("/patient/birthYear", "1899", false)]
    [InlineData("/patient/birthYear", "1900", true)]
    [InlineData("/patient/birthYear", "2026", true)]
    [InlineData("/patient/birthYear", "2027", false)]
    [InlineData("/therapies/0/line", "0", false)]
    [InlineData("/therapies/0/line", "1", true)]
    public void A_number_is_taken_within_its_range_only(string place, string number, bool taken)
    {
        var problems = Given.Read(ContractSample.With(place, number)).Problems;

        Assert.Equal(taken ? [] : [place], problems.Select(p => p.Path));
        Assert.All(problems, p => Assert.StartsWith("must", p.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("300", true)]
    [InlineData("301", false)]
    [InlineData("-1", false)]
    public void An_H_score_lies_between_0_and_300(string number, bool taken) =>
        Assert.Equal(
            taken ? [] : ["/results/0/value: must lie between 0 and 300 for this unit"],
            Given.Problems(Given.WithResults($$"""{ "biomarker": "pten", "value": {{number}}, "unit": "H-score" }""")));

    [Theory]
    [InlineData("/results/0/collected", "2026-11-20", null)]
    [InlineData("/results/0/collected", "2026-11-21", "lies after the day of the assessment")]
    [InlineData("/disease/metastaticSince", "2026-11-20", null)]
    [InlineData("/disease/metastaticSince", "2026-11-21", "lies after the day of the assessment")]
    [InlineData("/therapies/0/end", "2026-11-20", null)]
    [InlineData("/therapies/0/end", "2026-11-21", "lies after the day of the assessment")]
    [InlineData("/therapies/0/end", "2025-01-10", null)]
    [InlineData("/therapies/0/end", "2025-01-09", "lies before the start")]
    public void A_day_lies_in_its_order(string place, string day, string? problem) =>
        Assert.Equal(problem is null ? [] : [$"{place}: {problem}"], Given.Problems(ContractSample.With(place, $"\"{day}\"")));

    [Fact]
    public void A_start_after_the_day_of_the_assessment_is_a_problem() =>
        Assert.Equal(
            ["/therapies/0/start: lies after the day of the assessment"],
            Given.Problems(Given.WithMember("\"therapies\": [ { \"agents\": [\"trastuzumab\"], \"setting\": \"metastatic\", \"start\": \"2026-11-21\" } ]")));

    [Fact]
    public void A_therapy_that_is_going_on_has_no_end() =>
        Assert.Equal(["/therapies/0/end: is given though the therapy is ongoing"], Given.Problems(ContractSample.With("/therapies/0/outcome", "\"ongoing\"")));

    [Fact]
    public void A_therapy_names_an_agent() =>
        Assert.Equal(["/therapies/0/agents: must name at least one agent"], Given.Problems(ContractSample.With("/therapies/0/agents", "[]")));

    [Theory]
    [InlineData("trastuzumb", "; did you mean 'trastuzumab'?")]
    [InlineData("Trastuzumab", "; did you mean 'trastuzumab'?")]
    [InlineData("trastuzumab deruxtecan", "; did you mean 'trastuzumab-deruxtecan'?")]
    [InlineData("herceptin", "")]
    public void An_unknown_agent_is_answered_with_the_nearest(string agent, string hint) =>
        Assert.Equal(["/therapies/0/agents/1: is not a known agent id" + hint], Given.Problems(ContractSample.With("/therapies/0/agents/1", $"\"{agent}\"")));

    [Fact]
    public void A_day_of_metastatic_disease_belongs_to_metastatic_disease() =>
        Assert.Equal(
            ["/disease/metastaticSince: belongs to metastatic disease only"],
            Given.Problems("""{ "schemaVersion": "1.0", "profileId": "p", "disease": { "setting": "adjuvant", "metastaticSince": "2026-01-01" }, "results": [] }"""));

    [Theory]
    [InlineData("2.0")]
    [InlineData("1")]
    [InlineData("1.0.0")]
    public void Another_version_of_the_format_is_refused(string version) =>
        Assert.Equal(["/schemaVersion: must be 1.0"], Given.Problems(ContractSample.With("/schemaVersion", $"\"{version}\"")));
}
