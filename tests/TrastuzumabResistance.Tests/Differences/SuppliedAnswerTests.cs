using DecisionSupport.Answers;

namespace DecisionSupport.TrastuzumabResistance.Tests.Differences;

public sealed class SuppliedAnswerTests
{
    [Theory]
    [InlineData("muc4=high", "muc4", "high")]
    [InlineData("fcgr3a=F/F", "fcgr3a", "F/F")]
    [InlineData("igf1r=3+", "igf1r", "positive")]
    [InlineData("er=40 %", "er", "positive")]
    [InlineData("er=40%", "er", "positive")]
    [InlineData("er=0", "er", "negative")]
    [InlineData("p95her2=4.1 RF/mm2", "p95her2", "high")]
    [InlineData("pik3ca=p.H1047R", "pik3ca", "p.H1047R")]
    [InlineData("pik3ca=detected", "pik3ca", "detected")]
    [InlineData("her2=2+", "her2", "2+")]
    [InlineData(" pten = lost ", "pten", "lost")]
    [InlineData("pten=failed", "pten", "failed")]
    public void A_biomarker_is_answered_in_every_form_in_which_it_is_reported(string answer, string biomarker, string call)
    {
        var read = Apply(answer);

        Assert.True(read.IsValid, string.Join("; ", read.Problems));
        Assert.Equal(call, new Patient(read.Profile).Assessed().Finding(biomarker).Call);
    }

    [Fact]
    public void Fields_are_set_as_if_the_profile_had_said_so()
    {
        var profile = Apply("clinical.lvefPercent=35", "disease.brainMetastases=active", "medications=omeprazole, ketoconazole", "disease.sites=none", "patient.pregnancy=pregnant", "disease.ecog=2").Profile!;

        Assert.Equal(35, profile.Clinical.LvefPercent);
        Assert.Equal(BrainMetastases.Active, profile.Disease.BrainMetastases);
        Assert.Equal(["omeprazole", "ketoconazole"], profile.Medications);
        Assert.Empty(profile.Disease.Sites);
        Assert.Equal(PregnancyStatus.Pregnant, profile.Patient.Pregnancy);
        Assert.Equal(2, profile.Disease.Ecog);
    }

    [Fact]
    public void Everything_else_stays_as_it_was()
    {
        var before = A.HerTwoPositive().With("pten", call: "lost", collected: "2026-05-01").AfterThp().Profile;
        var after = Apply(before, "muc4=high", "clinical.lvefPercent=50").Profile!;
        var restored = after with { Results = [.. after.Results.Where(r => r.Biomarker != "muc4")], Clinical = before.Clinical };

        Assert.Equal(ProfileWriter.ToCanonicalUtf8(before), ProfileWriter.ToCanonicalUtf8(restored));
    }

    [Theory]
    [InlineData("muc4", "answer 1", "must name an input and its value")]
    [InlineData("=high", "answer 1", "must name an input and its value")]
    [InlineData("muc4=", "answer 1", "must name an input and its value")]
    [InlineData("muc9=high", "answer 1", "did you mean 'muc1'?")]
    [InlineData("clinical.lvef=40", "answer 1", "neither a biomarker nor a field")]
    [InlineData("muc4=hihg", "muc4", "did you mean 'high'?")]
    [InlineData("fcgr3a=X/Y", "fcgr3a", "must be one of V/V, V/F, F/F")]
    [InlineData("p95her2=4.1", "p95her2", "must be one of RF/mm2, %, H-score")]
    [InlineData("er=140 %", "er", "must lie between 0 and 100")]
    [InlineData("pik3ca=H1047", "pik3ca", "is not a call of pik3ca")]
    [InlineData("clinical.lvefPercent=200", "clinical.lvefPercent", "must lie between 5 and 95")]
    [InlineData("clinical.lvefPercent=low", "clinical.lvefPercent", "must be a number, not text")]
    [InlineData("clinical.ildHistory=maybe", "clinical.ildHistory", "must be one of none, past, active, unknown")]
    [InlineData("disease.metastaticSince=2030-01-01", "disease.metastaticSince", "lies after")]
    [InlineData("medications=omeprazole,,", "medications", "must not be empty")]
    public void A_bad_answer_is_named_with_its_input_and_what_is_wrong(string answer, string path, string message)
    {
        var problems = Apply(answer).Problems;

        Assert.Contains(problems, p => p.Path == path && p.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(problems, p => Assert.Equal(path, p.Path));
    }

    [Fact]
    public void Every_problem_comes_at_once() =>
        Assert.Equal(["answer 1", "muc4", "pten", "clinical.lvefPercent"], Apply("muc9=high", "muc4=high", "muc4=low", "pten=gone", "clinical.lvefPercent=200").Problems.Select(p => p.Path));

    [Fact]
    public void What_was_typed_is_not_repeated() =>
        Assert.DoesNotContain("Jane", string.Join(' ', Apply("Jane=high", "muc4=Jane", "clinical.ildHistory=Jane").Problems.Select(p => p.Path + p.Message)), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Every_field_of_the_profile_format_but_results_and_therapies_can_be_answered()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(Schemas.Read("profile.v1.schema.json"));
        var parts = schema.RootElement.GetProperty("properties");
        var fields = new[] { "patient", "disease", "clinical" }
            .SelectMany(part => parts.GetProperty(part).GetProperty("properties").EnumerateObject().Select(p => $"{part}.{p.Name}"))
            .Append("medications");

        Assert.Equal(fields.Order(StringComparer.Ordinal), AnsweredFields.Names);
    }

    private static ProfileReadResult Apply(params string[] answers) => Apply(A.HerTwoPositive().Metastatic().AfterThp().Profile, answers);

    private static ProfileReadResult Apply(PatientProfile profile, params string[] answers) => new SuppliedAnswers(Clinic.Knowledge, A.Day).Apply(profile, answers);
}
