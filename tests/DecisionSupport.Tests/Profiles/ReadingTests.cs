using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

public sealed class ReadingTests
{
    [Fact]
    public void The_published_sample_reads_to_the_model_field_by_field()
    {
        var profile = Given.Profile(ContractSample.Json);

        Assert.Equal(("1.0", "pten-loss-metastatic", new DateOnly(2026, 11, 20)), (profile.SchemaVersion, profile.ProfileId, profile.AsOf));
        Assert.Equal(
            new PatientFacts { BirthYear = 1971, Sex = Sex.Female, MenopausalStatus = MenopausalStatus.Postmenopausal, Pregnancy = PregnancyStatus.NotPregnant },
            profile.Patient);
        Assert.Equal(["liver", "brain"], profile.Disease.Sites);
        Assert.Equal(
            new DiseaseFacts { Setting = DiseaseSetting.Metastatic, BrainMetastases = BrainMetastases.Active, Ecog = 1, Sites = profile.Disease.Sites },
            profile.Disease);
        Assert.Equal(
            new ClinicalFacts { LvefPercent = 58, IldHistory = IldHistory.None, HepaticImpairment = Impairment.None, Diabetes = Diabetes.None, QtcMs = 430 },
            profile.Clinical);
        Assert.Equal(["omeprazole"], profile.Medications);
    }

    [Fact]
    public void Every_form_of_a_result_reads_to_its_own_member()
    {
        var results = Given.Profile(ContractSample.Json).Results;

        Assert.Equal(8, results.Count);
        Assert.Equal(
            new BiomarkerResult { Biomarker = "her2", Assay = "ihc", Score = "3+", Specimen = Specimen.Metastasis, Collected = new DateOnly(2026, 8, 3) },
            results[0]);
        Assert.Equal(new BiomarkerResult { Biomarker = "her2", Assay = "ish", Ratio = 5.2, CopyNumber = 12.1 }, results[1]);
        Assert.Equal(new BiomarkerResult { Biomarker = "er", Assay = "ihc", Value = 0, Unit = "%" }, results[2]);
        Assert.Equal(new BiomarkerResult { Biomarker = "pten", Assay = "ihc", Call = "lost" }, results[3]);
        Assert.Equal([new ReportedVariant { Protein = "p.H1047R", Vaf = 0.31 }], results[4].Variants!);
        Assert.Equal(new BiomarkerResult { Biomarker = "p95her2", Assay = "veratag", Value = 4.1, Unit = "RF/mm2" }, results[5]);
        Assert.Equal(new BiomarkerResult { Biomarker = "igf1r", Call = "not-done" }, results[7]);
    }

    [Fact]
    public void A_therapy_reads_with_its_days_response_and_outcome()
    {
        var therapy = Assert.Single(Given.Profile(ContractSample.Json).Therapies);

        Assert.Equal(["trastuzumab", "pertuzumab", "docetaxel"], therapy.Agents);
        Assert.Equal((DiseaseSetting.Metastatic, 1), (therapy.Setting, therapy.Line));
        Assert.Equal((new DateOnly(2025, 1, 10), new DateOnly(2026, 2, 1)), (therapy.Start!.Value, therapy.End!.Value));
        Assert.Equal((BestResponse.PartialResponse, TherapyOutcome.Progression), (therapy.BestResponse, therapy.Outcome));
    }

    [Fact]
    public void What_is_left_out_is_unknown_and_never_normal()
    {
        var profile = Given.Profile("""{ "schemaVersion": "1.0", "profileId": "p", "disease": { "setting": "adjuvant" }, "results": [] }""");

        Assert.Null(profile.AsOf);
        Assert.Null(profile.Medications);
        Assert.Empty(profile.Therapies);
        Assert.Equal(new PatientFacts(), profile.Patient);
        Assert.Equal((Sex.Unknown, PregnancyStatus.Unknown, MenopausalStatus.Unknown), (profile.Patient.Sex, profile.Patient.Pregnancy, profile.Patient.MenopausalStatus));
        Assert.Equal((BrainMetastases.Unknown, Answer.Unknown, null), (profile.Disease.BrainMetastases, profile.Disease.ResidualInvasiveDisease, profile.Disease.Ecog));
        Assert.Equal(
            (IldHistory.Unknown, Impairment.Unknown, Impairment.Unknown, Diabetes.Unknown, (double?)null),
            (profile.Clinical.IldHistory, profile.Clinical.HepaticImpairment, profile.Clinical.RenalImpairment, profile.Clinical.Diabetes, profile.Clinical.LvefPercent));
    }

    [Fact]
    public void No_other_medicines_is_not_the_same_as_nothing_said_of_them()
    {
        Assert.Empty(Given.Profile(Given.WithMember("\"medications\": []")).Medications!);
        Assert.Null(Given.Profile(Given.WithResults()).Medications);
    }

    [Theory]
    [InlineData("/patient", "\"patient\": null")]
    [InlineData("/asOf", "\"asOf\": null")]
    [InlineData("/therapies", "\"therapies\": null")]
    [InlineData("/clinical/qtcMs", "\"clinical\": { \"qtcMs\": null, \"diabetes\": null }")]
    public void A_member_that_is_null_is_left_out(string place, string member)
    {
        Assert.NotEmpty(place);
        Assert.Equal(
            ProfileWriter.ToCanonicalUtf8(Given.Profile(Given.WithResults())),
            ProfileWriter.ToCanonicalUtf8(Given.Profile(Given.WithMember(member))));
    }

    [Fact]
    public void A_required_member_that_is_null_is_missing() =>
        Assert.Equal(["/disease/setting: is required"], Given.Problems(ContractSample.With("/disease/setting", "null")));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(ContractSample.Json)];

        Assert.Equal("pten-loss-metastatic", Given.Read(marked).Profile!.ProfileId);
    }

    [Fact]
    public void Text_beyond_ASCII_is_kept()
    {
        var profile = Given.Profile(ContractSample.With("/disease/sites/0", "\"Léber – 肝 \\uD83E\\uDE7A\""));

        Assert.Equal("Léber – 肝 🩺", profile.Disease.Sites[0]);
    }

    [Theory]
    [InlineData("1e0", 1.0)]
    [InlineData("1.50", 1.5)]
    [InlineData("0.1e2", 10.0)]
    public void Numbers_read_in_every_JSON_spelling(string number, double expected)
    {
        var profile = Given.Profile(Given.WithResults($$"""{ "biomarker": "her2", "assay": "ish", "ratio": {{number}} }"""));

        Assert.Equal(expected, profile.Results[0].Ratio);
    }
}
