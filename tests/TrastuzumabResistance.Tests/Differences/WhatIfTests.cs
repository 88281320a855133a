using DecisionSupport.Differences;

namespace DecisionSupport.TrastuzumabResistance.Tests.Differences;

public sealed class WhatIfTests
{
    private static readonly Patient SecondLine = A.HerTwoPositive().Metastatic().AfterThp();

    [Fact]
    public void An_answer_that_shows_a_mechanism_names_how_it_stood_and_stands()
    {
        var change = Assert.Single(Suppose(SecondLine, "pten=lost").Mechanisms);

        Assert.Equal(("pi3k-akt-activation", new MechanismStanding(Presence.NotAssessed, null), new MechanismStanding(Presence.Present, Likelihood.Likely)), (change.Id, change.Before, change.After));
    }

    [Fact]
    public void An_option_that_comes_brings_rank_tier_what_it_addresses_and_its_cautions()
    {
        var added = Assert.Single(Suppose(SecondLine, "pten=lost").Options, o => o.Before is null);

        Assert.Equal("everolimus+trastuzumab+vinorelbine", added.Id);
        Assert.Equal(Tier.OffLabel, added.After!.Tier);
        Assert.Equal(["pi3k-akt-activation"], added.Addresses);
        Assert.Contains(added.Cautions, c => c.Severity == CautionSeverity.High);
    }

    [Fact]
    public void An_option_that_goes_takes_every_reason_with_it()
    {
        var removed = Suppose(SecondLine.WithLvef(null), "clinical.lvefPercent=35").Options.Where(o => o.After is null).ToList();

        Assert.NotEmpty(removed);
        Assert.All(removed, o => Assert.Contains(o.Reasons, r => r.Code == "contraindicated" && r.Text.Length > 0));
    }

    [Fact]
    public void Options_that_only_make_room_did_not_move()
    {
        var difference = Suppose(SecondLine, "disease.brainMetastases=active");
        var moved = difference.Options.Where(o => o is { Before: not null, After: not null }).ToList();

        Assert.NotEmpty(moved);
        Assert.All(moved, o => Assert.NotEqual(o.Before, o.After));
        Assert.True(moved.Count < SecondLine.Assessed().Suggestions.Count);
    }

    [Fact]
    public void A_caution_that_comes_is_named_though_no_option_changes()
    {
        var difference = Suppose(SecondLine.WithLvef(null), "clinical.lvefPercent=45");

        Assert.False(difference.ChangesTheAnswer());
        Assert.Contains(difference.Cautions, c => c.Id == "trastuzumab-deruxtecan" && c.Adds.Any(a => a.Code == "lvef-40-49") && c.Removes.Count == 0);
        Assert.Equal(["clinical.lvefPercent"], difference.ChecksSettled);
    }

    [Fact]
    public void A_further_reason_against_what_is_not_suggested_anyway_is_named()
    {
        var difference = Suppose(SecondLine, "clinical.lvefPercent=35");

        Assert.Contains(difference.Exclusions, e => e.Id == "trastuzumab-duocarmazine" && e.Adds.SequenceEqual(["contraindicated"]) && e.Removes.Count == 0);
    }

    [Fact]
    public void An_answer_on_her2_brings_the_patient_into_scope()
    {
        var difference = Suppose(A.Patient().Metastatic().AfterThp(), "her2=positive");

        Assert.Equal(new ScopeChange(ScopeStatus.Indeterminate, ScopeStatus.InScope), difference.Scope);
        Assert.Equal([.. SecondLine.Assessed().Suggested()], difference.Options.Where(o => o.Before is null).Select(o => o.Id));
    }

    [Fact]
    public void Out_of_scope_nothing_that_was_not_assessed_changes() =>
        Assert.Empty(Suppose(A.Patient().Metastatic().AfterThp(), "her2=negative").Mechanisms);

    [Fact]
    public void Answers_are_taken_together()
    {
        var apart = Suppose(SecondLine, "pten=intact").Mechanisms.Concat(Suppose(SecondLine, "pik3ca=not-detected").Mechanisms);
        var together = Suppose(SecondLine, "pten=intact", "pik3ca=not-detected").Mechanisms;

        Assert.Empty(apart);
        Assert.Equal(Presence.Absent, Assert.Single(together).After!.Presence);
    }

    [Fact]
    public void An_answer_replaces_every_result_of_its_biomarker() =>
        Assert.Equal(
            Presence.Present,
            Assert.Single(Suppose(SecondLine.With("pten", call: "lost").With("pten", call: "intact"), "pten=lost").Mechanisms).After!.Presence);

    [Fact]
    public void What_is_known_already_changes_nothing() => Assert.True(Suppose(SecondLine.With("pten", call: "lost"), "pten=lost").IsEmpty());

    private static AssessmentDifference Suppose(Patient patient, params string[] answers) =>
        Clinic.WhatIf(patient.Profile, answers);
}
