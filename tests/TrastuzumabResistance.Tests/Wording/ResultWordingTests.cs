namespace DecisionSupport.TrastuzumabResistance.Tests.Wording;

/// <summary>
/// The words that rules write about results, in files that can be read from top to bottom: a changed, lost or misplaced word is a visible difference.
/// What is concluded is tested elsewhere, case by case; this is about how it is said.
/// </summary>
public sealed class ResultWordingTests
{
    [Fact]
    public void What_is_said_of_HER2() => Approved.Matches("Wording", "her2", Told.Of(Her2Cases.All, assessment =>
        assessment.Findings.Where(f => f.Biomarker == "her2").SelectMany(Told.Of)
            .Concat(assessment.DataIssues.Select(Told.Of))
            .Concat(Told.Of(assessment.Scope))));

    [Fact]
    public void What_is_said_of_other_results() => Approved.Matches("Wording", "findings", Told.Of(ResultCases.All, assessment =>
        assessment.Findings.Where(f => f.Biomarker != "her2").SelectMany(Told.Of)
            .Concat(assessment.DataIssues.Select(Told.Of))));
}
