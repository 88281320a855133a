using DecisionSupport.Assessments;
using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Running;

/// <summary>An assessment for a short answer: the same but for what each missing answer would change.</summary>
public sealed class UnexploredMissingTests
{
    private static readonly PatientProfile Sample = Given.Profile(ContractSample.Json);
    private static readonly IDecisionSupport Support = DecisionSupportServices.Create(Given.Pack);
    private static readonly Assessment Whole = Support.Assess(Sample, Given.Options, TestContext.Current.CancellationToken);
    private static readonly Assessment Short = Support.Assess(Sample, Given.Options with { ExploreMissing = false }, TestContext.Current.CancellationToken);

    [Fact]
    public void The_same_inputs_are_named_as_missing()
    {
        Assert.NotEmpty(Short.Missing);
        Assert.Equal(Whole.Missing.Select(m => (m.Biomarker, m.Field, m.Reason)).Order(), Short.Missing.Select(m => (m.Biomarker, m.Field, m.Reason)).Order());
        Assert.Contains(Whole.Missing, m => m.WouldChange.Count > 0);
        Assert.All(Short.Missing, m => Assert.Empty(m.WouldChange));
    }

    [Fact]
    public void That_nothing_was_tried_is_said_so_that_it_does_not_read_as_no_change()
    {
        Assert.Equal(["missing-not-explored"], Short.DataIssues.Except(Whole.DataIssues).Select(i => i.Code));
        Assert.Equal(Short.DataIssues.OrderBy(i => i.Severity).ThenBy(i => i.Path, StringComparer.Ordinal), Short.DataIssues);
    }

    [Fact]
    public void Everything_else_is_the_same()
    {
        Assert.Equal(Json(Whole), Json(Short));

        static string Json(Assessment assessment) => System.Text.Encoding.UTF8.GetString(
            AssessmentSerializer.ToUtf8(assessment with { Missing = [], DataIssues = [], MissingPairs = PairSearch.None }));
    }
}
