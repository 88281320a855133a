using System.Globalization;
using DecisionSupport.Facts;
using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Facts;

public sealed class TreatmentHistoryTests
{
    private static readonly Therapy Adjuvant = new() { Agents = ["trastuzumab", "docetaxel"], Setting = DiseaseSetting.Adjuvant, Outcome = TherapyOutcome.Completed };
    private static readonly Therapy Metastatic = new() { Agents = ["trastuzumab", "pertuzumab"], Setting = DiseaseSetting.Metastatic };

    [Theory]
    [InlineData(DiseaseSetting.Neoadjuvant, Answer.Unknown, "neoadjuvant")]
    [InlineData(DiseaseSetting.Adjuvant, Answer.Unknown, "adjuvant")]
    [InlineData(DiseaseSetting.Adjuvant, Answer.No, "adjuvant")]
    [InlineData(DiseaseSetting.Adjuvant, Answer.Yes, "residual")]
    [InlineData(DiseaseSetting.Metastatic, Answer.Unknown, "first-line")]
    [InlineData(DiseaseSetting.Metastatic, Answer.Yes, "first-line")]
    public void The_phase_follows_setting_and_residual_disease(DiseaseSetting setting, Answer residual, string phase)
    {
        var history = Of(new DiseaseFacts { Setting = setting, ResidualInvasiveDisease = residual }, Adjuvant with { End = Day("2020-01-01") });

        Assert.Equal(phase, history.Phase);
    }

    [Theory]
    [InlineData(TherapyOutcome.Progression, BestResponse.Unknown, "progression")]
    [InlineData(TherapyOutcome.StoppedToxicity, BestResponse.PartialResponse, "progression")]
    [InlineData(TherapyOutcome.Unknown, BestResponse.PartialResponse, "progression")]
    [InlineData(TherapyOutcome.Ongoing, BestResponse.PartialResponse, "maintenance")]
    [InlineData(TherapyOutcome.Completed, BestResponse.Unknown, "maintenance")]
    [InlineData(TherapyOutcome.Ongoing, BestResponse.ProgressiveDisease, "progression")]
    [InlineData(TherapyOutcome.Completed, BestResponse.ProgressiveDisease, "progression")]
    public void The_phase_of_metastatic_disease_follows_how_the_latest_HER2_regimen_ended(TherapyOutcome outcome, BestResponse response, string phase) =>
        Assert.Equal(phase, Of(Metastatic with { Outcome = outcome, BestResponse = response }).Phase);

    [Fact]
    public void An_unknown_ending_is_read_as_progression_and_that_is_said() =>
        Assert.Equal(["How the latest HER2 regimen ended is not known: it is read as having ended by progression."], Of(Metastatic).Notes);

    [Fact]
    public void A_regimen_without_a_HER2_drug_does_not_end_the_first_line()
    {
        var history = Of(Metastatic with { Agents = ["paclitaxel"], Outcome = TherapyOutcome.Progression });

        Assert.Equal(("first-line", 0), (history.Phase, history.MetastaticRegimens));
    }

    [Fact]
    public void Progression_before_surgery_does_not_make_a_relapse_years_after_completed_adjuvant_therapy_an_early_one()
    {
        var history = Of(
            new DiseaseFacts { Setting = DiseaseSetting.Metastatic, MetastaticSince = Day("2026-01-01") },
            Adjuvant with { Setting = DiseaseSetting.Neoadjuvant, End = Day("2020-01-01"), Outcome = TherapyOutcome.Progression },
            Adjuvant with { Agents = ["trastuzumab-emtansine"], End = Day("2021-01-01") });

        Assert.Equal((60.0, (bool?)false), (history.MonthsToRelapse, history.EarlyRelapse));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_latest_regimen_is_the_one_with_the_highest_line_wherever_it_stands(bool reversed)
    {
        Therapy[] therapies =
        [
            Metastatic with { Line = 1, Outcome = TherapyOutcome.Progression },
            Metastatic with { Line = 2, Outcome = TherapyOutcome.Ongoing },
        ];

        Assert.Equal("maintenance", Of(reversed ? [.. therapies.Reverse()] : therapies).Phase);
    }

    [Fact]
    public void Without_lines_the_latest_regimen_is_the_one_that_began_last() =>
        Assert.Equal("maintenance", Of(
            Metastatic with { Start = Day("2025-03-01"), Outcome = TherapyOutcome.Ongoing },
            Metastatic with { Start = Day("2024-01-01"), End = Day("2025-02-01"), Outcome = TherapyOutcome.Progression }).Phase);

    [Fact]
    public void A_regimen_without_a_line_is_not_taken_for_the_earliest() =>
        Assert.Equal("maintenance", Of(
            Metastatic with { Line = 1, Start = Day("2024-01-01"), End = Day("2025-02-01"), Outcome = TherapyOutcome.Progression },
            Metastatic with { Start = Day("2025-03-01"), Outcome = TherapyOutcome.Ongoing }).Phase);

    [Fact]
    public void Entries_of_one_line_count_once_and_entries_without_a_line_count_each()
    {
        var history = Of(
            Metastatic with { Line = 1 },
            Metastatic with { Line = 1, Agents = ["trastuzumab"] },
            Metastatic with { Line = 3 },
            Metastatic,
            Metastatic,
            Metastatic with { Line = 4, Agents = ["capecitabine"] });

        Assert.Equal((4, 4), (history.MetastaticRegimens, history.TotalRegimens));
    }

    [Fact]
    public void Neoadjuvant_and_adjuvant_therapy_around_one_operation_are_one_course()
    {
        var history = Of(Adjuvant with { Setting = DiseaseSetting.Neoadjuvant }, Adjuvant, Metastatic with { Line = 1 });

        Assert.Equal((1, 2, true), (history.MetastaticRegimens, history.TotalRegimens, history.HadEarlyTherapy));
    }

    [Theory]
    [InlineData("2026-05-20", "2026-11-20", 6.0)]
    [InlineData("2026-05-19", "2026-11-20", 6.0 + (1 / 30.0))]
    [InlineData("2026-05-21", "2026-11-20", 5.0 + (30 / 31.0))]
    [InlineData("2025-11-20", "2026-11-20", 12.0)]
    [InlineData("2026-11-20", "2026-11-20", 0.0)]
    [InlineData("2026-12-01", "2026-11-20", 0.0)]
    [InlineData("2025-08-31", "2026-02-28", 6.0)]
    [InlineData("2023-08-31", "2024-02-29", 6.0)]
    [InlineData("2023-08-31", "2024-02-28", 5.0 + (28 / 29.0))]
    [InlineData("2024-02-29", "2024-08-29", 6.0)]
    [InlineData("2024-02-29", "2025-02-28", 12.0)]
    [InlineData("2025-01-31", "2025-02-28", 1.0)]
    [InlineData("2025-09-30", "2026-03-30", 6.0)]
    [InlineData("2025-09-30", "2026-03-29", 5.0 + (29 / 30.0))]
    public void Months_are_calendar_months(string end, string relapse, double months) =>
        Assert.Equal(months, Of(Relapsed(relapse), Adjuvant with { End = Day(end) }).MonthsToRelapse!.Value, 10);

    [Fact]
    public void A_later_relapse_is_never_nearer()
    {
        foreach (var end in Enumerable.Range(0, 366).Select(Day("2024-01-01").AddDays))
        {
            var months = Enumerable.Range(0, 430).Select(d => Of(Relapsed(end.AddDays(d)), Adjuvant with { End = end }).MonthsToRelapse!.Value).ToList();
            Assert.Equal(months.Order(), months);
        }
    }

    [Theory]
    [InlineData("2026-05-20", true)]
    [InlineData("2026-05-21", true)]
    [InlineData("2026-05-19", false)]
    [InlineData("2020-01-01", false)]
    public void A_relapse_is_early_within_six_months_and_on_the_last_day_of_them(string end, bool early) =>
        Assert.Equal(early, Of(Relapsed("2026-11-20"), Adjuvant with { End = Day(end) }).EarlyRelapse);

    [Fact]
    public void Without_earlier_therapy_no_relapse_is_early()
    {
        var history = Of(Metastatic);

        Assert.Equal((false, null, false), (history.HadEarlyTherapy, history.MonthsToRelapse, history.EarlyRelapse));
    }

    [Fact]
    public void Without_a_day_of_relapse_the_interval_runs_to_the_day_of_the_assessment_and_that_is_said()
    {
        var history = Of(Adjuvant with { End = Day("2026-08-20") });

        Assert.Equal(3.0, history.MonthsToRelapse);
        Assert.Equal(["The day of metastatic relapse is not given: the interval since (neo)adjuvant therapy is counted to the day of the assessment."], history.Notes);
    }

    [Fact]
    public void Without_an_end_of_therapy_the_interval_is_unknown_and_that_is_said()
    {
        var history = Of(Relapsed("2026-01-01"), Adjuvant);

        Assert.Equal((null, null), (history.MonthsToRelapse, history.EarlyRelapse));
        Assert.Equal(["The end of the (neo)adjuvant HER2 therapy is not dated: the interval to relapse is unknown."], history.Notes);
    }

    [Theory]
    [InlineData(TherapyOutcome.Ongoing)]
    [InlineData(TherapyOutcome.Progression)]
    public void A_relapse_during_therapy_is_early_without_any_date(TherapyOutcome outcome)
    {
        var history = Of(Relapsed("2026-01-01"), Adjuvant with { Outcome = outcome });

        Assert.Equal((0.0, true), (history.MonthsToRelapse, history.EarlyRelapse));
        Assert.Empty(history.Notes);
    }

    [Fact]
    public void The_interval_counts_from_the_last_adjuvant_therapy_though_the_neoadjuvant_one_is_undated() =>
        Assert.Equal(7.0, Of(
            Relapsed("2026-01-01"),
            Adjuvant with { Setting = DiseaseSetting.Neoadjuvant },
            Adjuvant with { End = Day("2025-01-01") },
            Adjuvant with { End = Day("2025-06-01") }).MonthsToRelapse);

    [Fact]
    public void Early_disease_has_no_relapse()
    {
        var history = Of(new DiseaseFacts { Setting = DiseaseSetting.Adjuvant }, Adjuvant with { End = Day("2026-10-01") });

        Assert.Null(history.MonthsToRelapse);
        Assert.Empty(history.FailedAgents);
        Assert.Empty(history.Notes);
    }

    [Theory]
    [InlineData(TherapyOutcome.Progression, true)]
    [InlineData(TherapyOutcome.StoppedToxicity, true)]
    [InlineData(TherapyOutcome.Completed, false)]
    [InlineData(TherapyOutcome.Ongoing, false)]
    [InlineData(TherapyOutcome.Unknown, false)]
    public void Agents_of_a_metastatic_regimen_have_failed_after_progression_or_toxicity(TherapyOutcome outcome, bool failed) =>
        Assert.Equal(failed ? ["pertuzumab", "trastuzumab"] : [], Of(Metastatic with { Outcome = outcome }).FailedAgents);

    [Theory]
    [InlineData(TherapyOutcome.Completed, "2026-05-20", true)]
    [InlineData(TherapyOutcome.Completed, "2026-05-19", false)]
    [InlineData(TherapyOutcome.Completed, null, false)]
    [InlineData(TherapyOutcome.Ongoing, null, true)]
    [InlineData(TherapyOutcome.StoppedToxicity, "2015-01-01", true)]
    public void Agents_of_an_early_course_have_failed_when_relapse_came_within_six_months(TherapyOutcome outcome, string? end, bool failed)
    {
        var history = Of(Relapsed("2026-11-20"), Adjuvant with { Outcome = outcome, End = end is null ? null : Day(end) });

        Assert.Equal(failed ? ["docetaxel", "trastuzumab"] : [], history.FailedAgents);
    }

    [Fact]
    public void Earlier_agents_are_those_of_every_therapy_once_each_and_sorted()
    {
        var history = Of(Metastatic, Adjuvant, Metastatic with { Agents = ["letrozole"] });

        Assert.Equal(["docetaxel", "letrozole", "pertuzumab", "trastuzumab"], history.PriorAgents);
        Assert.True(history.Had("letrozole"));
        Assert.False(history.Had("lapatinib"));
    }

    private static DiseaseFacts Relapsed(string day) => Relapsed(Day(day));

    private static DiseaseFacts Relapsed(DateOnly day) => new() { Setting = DiseaseSetting.Metastatic, MetastaticSince = day };

    private static TreatmentHistory Of(params Therapy[] therapies) => Of(new DiseaseFacts { Setting = DiseaseSetting.Metastatic }, therapies);

    private static TreatmentHistory Of(DiseaseFacts disease, params Therapy[] therapies) =>
        TreatmentHistory.Of(new PatientProfile { ProfileId = "p", Disease = disease, Results = [], Therapies = therapies }, Given.Knowledge, Given.AsOf);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
