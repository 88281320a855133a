using System.Text;
using CsCheck;
using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Mutated records crash nothing: each is read, or refused with a reason, and what is read can be assessed and written (every twentieth is).</summary>
public sealed class MutationTests
{
    // All of them on the build machine; fewer where somebody waits for the result. A failing seed is printed: set CsCheck_Seed to see it again.
    private static readonly int Records = Environment.GetEnvironmentVariable("CI") is null ? 1_000 : 10_000;

    private static readonly string[] Bases =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "fhir"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        Encoding.UTF8.GetString(FhirAssessmentWriter.Write(
            Given.Assess(SampleProfiles.Read("hr-positive-pik3ca-h1047r")), SampleProfiles.Read("hr-positive-pik3ca-h1047r"))),
    ];

    [Fact]
    public void A_mutated_record_is_read_or_refused() => Gen.Select(Gen.Int[0, Bases.Length - 1], Gen.Int[0, int.MaxValue - 1].Array[3, 24]).Sample(
        (index, dice) =>
        {
            var bytes = Mutations.Of(Bases[index], dice);
            var read = Given.Reader.Read(bytes, Given.Options);
            Assert.True(read.IsValid ^ read.Problems.Count > 0);
            Assert.All(read.Resources, r => Assert.False(r.Code == "type-not-read" && r.ResourceType is "Observation" or "MedicationRequest" && r.Reason.StartsWith("Resources of", StringComparison.Ordinal)));
            if (read.IsValid && dice[0] % 20 == 0)
            {
                var assessment = read.AddTo(Given.Assess(read.Profile));
                FhirAssessmentWriter.Write(assessment, read.Profile, new FhirWriteOptions { Patient = "Patient/1" });
            }

            using var document = Document(bytes);
            _ = document is null ? [] : new FhirOrderReader(Given.Knowledge).Read([new FhirInput("", document.RootElement)]);
        },
        iter: Records);

    private static System.Text.Json.JsonDocument? Document(byte[] bytes)
    {
        try
        {
            return System.Text.Json.JsonDocument.Parse(bytes, new System.Text.Json.JsonDocumentOptions { MaxDepth = 512 });
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
