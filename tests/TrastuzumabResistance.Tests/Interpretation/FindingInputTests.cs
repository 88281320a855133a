namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

public sealed class FindingInputTests
{
    [Fact]
    public void A_finding_names_every_result_it_came_from_and_marks_what_was_superseded()
    {
        var inputs = A.HerTwoPositive()
            .With("pten", call: "lost", specimen: Specimen.Metastasis, collected: "2026-05-01")
            .With("pten", call: "intact", specimen: Specimen.Primary, collected: "2026-05-02")
            .Assessed().Finding("pten").Inputs;

        Assert.Equal(2, inputs.Count);
        Assert.Contains(inputs, i => i is { Decisive: true, Specimen: Specimen.Metastasis, Reported: "lost (metastasis, 2026-05-01)" });
        Assert.Contains(inputs, i => i is { Decisive: false, Specimen: Specimen.Primary });
        Assert.Equal(inputs.Select(i => i.Path).Order(StringComparer.Ordinal), inputs.Select(i => i.Path));
    }

    [Fact]
    public void Results_in_conflict_are_both_decisive() =>
        Assert.Equal([true, true], A.HerTwoPositive().With("pten", call: "lost").With("pten", call: "intact").Assessed().Finding("pten").Inputs.Select(i => i.Decisive));

    [Fact]
    public void Her2_comes_from_ihc_and_ish_of_the_metastasis_not_of_the_primary()
    {
        var inputs = A.Patient().Metastatic()
            .WithIhc("2+", Specimen.Metastasis, "2026-08-03")
            .WithIsh(3.1, 9, Specimen.Metastasis, "2026-08-03")
            .WithIhc("0", Specimen.Primary, "2020-01-01")
            .Assessed().Finding("her2").Inputs;

        Assert.Equal(3, inputs.Count);
        Assert.Equal(Specimen.Primary, Assert.Single(inputs, i => !i.Decisive).Specimen);
    }

    [Fact]
    public void A_result_entered_in_error_is_no_input() =>
        Assert.Single(A.HerTwoPositive().With("pten", call: "lost").With("pten", call: "intact", status: ResultStatus.EnteredInError).Assessed().Finding("pten").Inputs);
}
