using CsCheck;
using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.Properties;

/// <summary>A test that was not done says nothing: adding it may change what is reported, never what is concluded.</summary>
[NotInMutationRuns("Random patients.")]
public sealed class MissingIsNeverNegativeProperties
{
    [Fact]
    public void Tests_not_done_change_no_conclusion() => Gen.Select(RandomPatients.InScope, NotDone.Array[1, 20]).Sample(
        (random, notDone) =>
        {
            var more = notDone.Aggregate(random.Patient, (patient, result) => patient.With(result));
            Assert.Equal(Conclusions(random.Patient.Assessed(random.Jurisdiction)), Conclusions(more.Assessed(random.Jurisdiction)));
        },
        iter: 250);

    private static Gen<BiomarkerResult> NotDone => Gen.Select(
        RandomPatients.OneOf([.. Clinic.Knowledge.BiomarkerIds]),
        RandomPatients.OneOf("not-done", "failed", "unknown"),
        RandomPatients.OneOf<Specimen?>(null, Specimen.Metastasis),
        (biomarker, call, specimen) => new BiomarkerResult { Biomarker = biomarker, Call = call, Specimen = specimen });

    // Everything but findings, what is missing, data issues, the hash of the input and the words of reasons.
    private static string Conclusions(Assessment assessment) => System.Text.Encoding.UTF8.GetString(AssessmentSerializer.ToUtf8(assessment with
    {
        Findings = [],
        Missing = [],
        DataIssues = [],
        Mechanisms = [.. assessment.Mechanisms.Select(m => m with { Findings = [] })],
        Excluded = [.. assessment.Excluded.Select(e => e with { Reasons = [.. e.Reasons.Select(r => r with { Text = string.Empty })] })],
    }));
}
