namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

/// <summary>Every cell of the table: IHC score against ISH group, copies alone and ratio alone.</summary>
public sealed class Her2DecisionTableTests
{
    private const FindingState Positive = FindingState.Positive;
    private const FindingState Negative = FindingState.Negative;
    private const FindingState Indeterminate = FindingState.Equivocal;

    // One line an ISH result; one column an IHC score. The numbers lie on the edge of their group.
    private static readonly (string Ish, double? Ratio, double? Copies, FindingState None, FindingState Zero, FindingState One, FindingState Two, FindingState Three)[] Table =
    [
        ("group 1",             2.0,  4.0,  Positive,      Positive,      Positive,      Positive,      Positive),
        ("group 1, high",       5.2,  12.1, Positive,      Positive,      Positive,      Positive,      Positive),
        ("group 2",             2.0,  3.9,  Indeterminate, Negative,      Negative,      Negative,      Positive),
        ("group 3",             1.99, 6.0,  Indeterminate, Negative,      Negative,      Positive,      Positive),
        ("group 4, low end",    1.99, 4.0,  Indeterminate, Negative,      Negative,      Negative,      Positive),
        ("group 4, high end",   1.99, 5.9,  Indeterminate, Negative,      Negative,      Negative,      Positive),
        ("group 5",             1.99, 3.9,  Negative,      Negative,      Negative,      Negative,      Positive),
        ("copies alone 6.0",    null, 6.0,  Positive,      Positive,      Positive,      Positive,      Positive),
        ("copies alone 5.9",    null, 5.9,  Indeterminate, Negative,      Negative,      Indeterminate, Positive),
        ("copies alone 4.0",    null, 4.0,  Indeterminate, Negative,      Negative,      Indeterminate, Positive),
        ("copies alone 3.9",    null, 3.9,  Negative,      Negative,      Negative,      Negative,      Positive),
        ("ratio alone, high",   2.4,  null, Indeterminate, Indeterminate, Indeterminate, Indeterminate, Positive),
        ("ratio alone, low",    1.2,  null, Indeterminate, Indeterminate, Indeterminate, Indeterminate, Positive),
    ];

    public static TheoryData<string, string> Cells() => [.. Table.SelectMany(row => Scores.Select(score => (row.Ish, score)))];

    private static string[] Scores => ["none", "0", "1+", "2+", "3+"];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Ish_and_ihc_give_the_state_of_the_table(string ish, string score)
    {
        var row = Table.Single(r => r.Ish == ish);
        var patient = A.Patient().WithIsh(row.Ratio, row.Copies);

        var assessment = (score == "none" ? patient : patient.WithIhc(score)).Assessed();

        var expected = score switch { "none" => row.None, "0" => row.Zero, "1+" => row.One, "2+" => row.Two, _ => row.Three };
        Assert.Equal(expected, assessment.State("her2"));
        Assert.Equal(ScopeOf(expected), assessment.Scope.Status);
    }

    [Theory]
    [InlineData("0", Negative)]
    [InlineData("1+", Negative)]
    [InlineData("2+", Indeterminate)]
    [InlineData("3+", Positive)]
    public void Ihc_alone_decides_but_for_2_plus(string score, FindingState expected)
    {
        var assessment = A.Patient().WithIhc(score).Assessed();

        Assert.Equal(expected, assessment.State("her2"));
        Assert.Equal(score, assessment.Finding("her2").Call);
    }

    [Fact]
    public void Group_4_with_IHC_2_plus_is_negative() =>
        Assert.Equal(Negative, A.Patient().WithIhc("2+").WithIsh(1.5, 5.0).Assessed().State("her2"));

    [Fact]
    public void Group_3_with_IHC_2_plus_says_that_it_assumes_the_recount() =>
        Assert.Contains("recount", A.Patient().WithIhc("2+").WithIsh(1.5, 6.5).Assessed().Finding("her2").Interpretation, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "positive", Positive)]
    [InlineData(null, "negative", Negative)]
    [InlineData(null, "equivocal", Indeterminate)]
    [InlineData("ihc", "positive", Positive)]
    [InlineData("ihc", "negative", Negative)]
    [InlineData("ish", "positive", Positive)]
    [InlineData("ish", "negative", Negative)]
    public void A_call_without_a_score_is_taken_as_the_laboratory_made_it(string? assay, string call, FindingState expected) =>
        Assert.Equal(expected, A.Patient().With("her2", assay: assay, call: call).Assessed().State("her2"));

    [Theory]
    [InlineData("not-done")]
    [InlineData("failed")]
    [InlineData("unknown")]
    public void Her2_without_a_result_is_not_assessed_and_withholds_options(string call)
    {
        var assessment = A.Patient().With("her2", call: call).Assessed();

        Assert.Equal(FindingState.NotAssessed, assessment.State("her2"));
        Assert.Equal(ScopeStatus.Indeterminate, assessment.Scope.Status);
    }

    [Fact]
    public void A_failed_ish_leaves_IHC_2_plus_equivocal() =>
        Assert.Equal(Indeterminate, A.Patient().WithIhc("2+").With("her2", assay: "ish", call: "failed").Assessed().State("her2"));

    private static ScopeStatus ScopeOf(FindingState her2) => her2 switch
    {
        Positive => ScopeStatus.InScope,
        Negative => ScopeStatus.OutOfScope,
        _ => ScopeStatus.Indeterminate,
    };
}
