using DecisionSupport.Fhir.Tests.Support;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Tests.Writing;

/// <summary>What we write we can read: every result comes back as it went out.</summary>
public sealed class RoundTripTests
{
    public static IEnumerable<TheoryDataRow<string>> Profiles => SampleProfiles.Names.Select(n => new TheoryDataRow<string>(n));

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Results_come_back_as_they_went_out(string name)
    {
        var profile = SampleProfiles.Read(name);
        var read = Given.Reader.Read(FhirAssessmentWriter.Write(Given.Assess(profile), profile), Given.Options);

        Assert.Equal(
            profile.Results.Where(r => r.Status != ResultStatus.EnteredInError).Select(Plain).Order(StringComparer.Ordinal),
            read.Profile!.Results.Select(Plain).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_form_of_every_biomarker_comes_back()
    {
        var results = Given.Knowledge.Document.Biomarkers.SelectMany(Forms).Select((r, i) => r with { Collected = Given.Day.AddDays(-i) }).ToList();
        var profile = new PatientProfile { ProfileId = "all", Disease = new DiseaseFacts { Setting = DiseaseSetting.Metastatic }, Results = results };
        var read = Given.Reader.Read(FhirAssessmentWriter.Write(Given.Assess(profile), profile), Given.Options);

        Assert.Equal(results.Select(Plain).Order(StringComparer.Ordinal), read.Profile!.Results.Select(Plain).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Our_own_conclusions_are_never_read_back_as_results_or_therapy()
    {
        var profile = SampleProfiles.Read("pten-loss-metastatic");
        var read = Given.Reader.Read(FhirAssessmentWriter.Write(Given.Assess(profile), profile), Given.Options);

        Assert.Empty(read.Profile!.Therapies);
        Assert.Contains(read.Resources, r => r is { ResourceType: "RequestGroup", Code: "not-given-yet" });
        Assert.Contains(read.Resources, r => r is { ResourceType: "Observation", Code: "derived" });
    }

    private static IEnumerable<BiomarkerResult> Forms(Knowledge.BiomarkerDefinition b)
    {
        var bare = new BiomarkerResult { Biomarker = b.Id, Assay = b.Assays.Count > 0 ? b.Assays[0] : null, Specimen = Specimen.Metastasis, Status = ResultStatus.Amended };
        return b.Forms.SelectMany<string, BiomarkerResult>(form => form switch
        {
            "call" => b.Calls.Keys.Concat(["equivocal", "not-done", "failed", "unknown"]).Distinct().Select(c => bare with { Call = c }),
            "value" => b.Units.Select(u => bare with { Value = 7.5, Unit = u, Assay = b.Id == "pd-l1" ? "sp142" : bare.Assay }),
            "ordinal" => [bare with { Score = "0" }, bare with { Score = "2+" }],
            "genotype" => b.Calls.Keys.Select(g => bare with { Genotype = g }),
            "variants" => [bare with { Variants = [new ReportedVariant { Protein = "p.H1047R", Cdna = "c.3140A>G", Classification = "pathogenic", Vaf = 0.31 }, new ReportedVariant { Protein = "p.E545K" }] }],
            "ish" => [bare with { Assay = "ish", Ratio = 2.1, CopyNumber = 5.5 }, bare with { Assay = "ish", CopyNumber = 6 }, bare with { Assay = "ish", Ratio = 1.2 }],
            _ => [],
        });
    }

    private static string Plain(BiomarkerResult result) => Outcome.Result(result with
    {
        Variants = result.Variants is null ? null : [.. result.Variants.Select(v => v with { Protein = ProteinChange.Parse(v.Protein)!.ToString() }).OrderBy(v => v.Protein, StringComparer.Ordinal)],
    });
}
