using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Drugs into courses of treatment, in the order of time.</summary>
public sealed class TherapyTests
{
    private const string Liver = """{ "resourceType": "Condition", "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "94381002" } ] }, "onsetDateTime": "2025-01-02" }""";

    [Theory]
    [InlineData("Trastuzumab 150 MG Injection", "trastuzumab")]
    [InlineData("trastuzumab-dkst", "trastuzumab")]
    [InlineData("trastuzumab-qyyp 420 MG Injection [Trazimera]", "pf-05280014")]
    [InlineData("ado-trastuzumab emtansine 100 MG Injection [Kadcyla]", "trastuzumab-emtansine")]
    [InlineData("fam-trastuzumab deruxtecan-nxki", "trastuzumab-deruxtecan")]
    [InlineData("Enhertu", "trastuzumab-deruxtecan")]
    [InlineData("Phesgo", "trastuzumab+pertuzumab")]
    [InlineData("pertuzumab 60 MG/ML / trastuzumab 60 MG/ML / hyaluronidase-zzxf 2000 UNT/ML", "trastuzumab+pertuzumab")]
    [InlineData("5 ML hyaluronidase-oysk 2000 UNT/ML / trastuzumab 120 MG/ML Injection", "trastuzumab")]
    [InlineData("PACLitaxel protein-bound particles", "nab-paclitaxel")]
    [InlineData("lapatinib 250 MG Oral Tablet", "lapatinib")]
    public void A_drug_is_known_by_its_name(string name, string agents) => Assert.Equal([$"{agents}: metastatic, line -, 2026-01-05 to 2026-01-05, unknown"], Therapies(Liver, Dose(name, "2026-01-05")));

    [Theory]
    [InlineData("trastuzumab botidotin")]
    [InlineData("disitamab vedotin")]
    [InlineData("anti-trastuzumab antibody")]
    public void A_name_that_is_not_known_as_a_whole_is_no_agent(string name) => Assert.Empty(Therapies(Liver, Dose(name, "2026-01-05")));

    [Fact]
    public void A_code_that_contradicts_the_name_gives_nothing()
    {
        var read = Given.Read(Given.Bundle(Liver, """
            { "resourceType": "MedicationStatement", "status": "completed", "effectiveDateTime": "2026-01-05",
              "medicationCodeableConcept": { "text": "pertuzumab", "coding": [ { "system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "224905" } ] } }
            """));

        Assert.Empty(read.Profile!.Therapies);
        Assert.Contains(read.DataIssues, i => i.Code == "fhir-drug-contradiction");
    }

    [Fact]
    public void Doses_are_one_course_and_drugs_begun_within_a_cycle_one_regimen() => Assert.Equal(
        ["trastuzumab+pertuzumab+docetaxel: metastatic, line -, 2025-02-03 to 2025-06-02, unknown"],
        Therapies(Liver, Dose("docetaxel", "2025-02-04"), Dose("trastuzumab", "2025-02-03"), Dose("pertuzumab", "2025-03-03"), Dose("trastuzumab", "2025-04-01"), Dose("trastuzumab", "2025-06-02")));

    [Theory]
    [InlineData("2025-03-03", 1)]
    [InlineData("2025-03-04", 2)]
    public void A_drug_begun_after_more_than_four_weeks_is_another_regimen(string second, int regimens) =>
        Assert.Equal(regimens, Therapies(Liver, Dose("trastuzumab", "2025-02-03"), Dose("vinorelbine", second)).Count);

    [Theory]
    [InlineData("2025-05-04", 1)]
    [InlineData("2025-05-05", 2)]
    public void Doses_more_than_ninety_days_apart_are_two_courses(string second, int courses) =>
        Assert.Equal(courses, Therapies(Liver, Dose("trastuzumab", "2025-02-03"), Dose("trastuzumab", second)).Count);

    [Theory]
    [InlineData("2026-10-09", "to -, ongoing")]
    [InlineData("2026-10-08", "to 2026-10-08, unknown")]
    public void A_course_runs_for_two_cycles_after_its_last_dose(string last, string expected) =>
        Assert.EndsWith(expected, Assert.Single(Therapies(Liver, Dose("trastuzumab-deruxtecan", last))), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-11-20", "ongoing")]
    [InlineData("2025-11-19", "unknown")]
    public void An_order_that_is_active_for_more_than_a_year_is_not_taken_as_running(string authored, string outcome) =>
        Assert.EndsWith(outcome, Assert.Single(Therapies(Liver, Order("active", "order", "tucatinib", authored))), StringComparison.Ordinal);

    [Theory]
    [InlineData("draft", "order")]
    [InlineData("active", "proposal")]
    [InlineData("active", "plan")]
    [InlineData("cancelled", "order")]
    [InlineData("on-hold", "order")]
    [InlineData("entered-in-error", "order")]
    [InlineData("unknown", "order")]
    public void What_was_not_ordered_or_not_given_is_no_therapy(string status, string intent) => Assert.Empty(Therapies(Liver, Order(status, intent, "tucatinib", "2026-05-05")));

    [Theory]
    [InlineData("not-taken")]
    [InlineData("intended")]
    [InlineData("unknown")]
    public void What_was_not_taken_is_no_therapy(string status) => Assert.Empty(Therapies(Liver, Dose("tucatinib", "2026-05-05").Replace("completed", status, StringComparison.Ordinal)));

    [Fact]
    public void An_order_not_to_perform_is_no_therapy() =>
        Assert.Empty(Therapies(Liver, Order("active", "order", "tucatinib", "2026-05-05").Insert(1, "\"doNotPerform\": true,")));

    [Theory]
    [InlineData("""{ "coding": [ { "system": "http://snomed.info/sct", "code": "407563006" } ] }""", "stopped-toxicity")]
    [InlineData("""{ "text": "Disease progression" }""", "progression")]
    [InlineData("""{ "text": "Patient moved away" }""", "unknown")]
    public void Why_it_was_stopped_is_kept(string reason, string outcome) =>
        Assert.EndsWith(outcome, Assert.Single(Therapies(Liver, Order("stopped", "order", "tucatinib", "2026-05-05").Insert(1, $"\"statusReason\": {reason},"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-02-01", "2025-02-03", "progression")]
    [InlineData("2026-02-01", "2025-11-25", "unknown")]
    public void Worsening_ends_the_regimen_under_which_it_happened(string worsened, string lastDose, string outcome)
    {
        var doses = new[] { "2025-02-03", lastDose }.Distinct().Select(d => Dose("trastuzumab-emtansine", d));
        if (outcome == "progression")
        {
            doses = [Order("active", "order", "trastuzumab-emtansine", "2025-12-03")];
        }

        var status = Given.Observation("97509-4", $$""" "effectiveDateTime": "{{worsened}}", "valueCodeableConcept": { "coding": [ { "system": "http://snomed.info/sct", "code": "271299001" } ] } """);
        Assert.EndsWith(outcome, Therapies([Liver, status, .. doses])[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Therapy_before_the_disease_spread_was_adjuvant_and_before_surgery_neoadjuvant() => Assert.Equal(
        [
            "docetaxel: neoadjuvant, line -, 2022-01-10 to 2022-01-10, unknown",
            "trastuzumab: adjuvant, line -, 2022-07-01 to 2022-07-01, unknown",
            "trastuzumab-deruxtecan: metastatic, line -, 2025-02-01 to 2025-02-01, unknown",
        ],
        Therapies(
            Liver,
            """{ "resourceType": "Procedure", "status": "completed", "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "392021009" } ] }, "performedDateTime": "2022-05-01" }""",
            Dose("trastuzumab-deruxtecan", "2025-02-01"), Dose("trastuzumab", "2022-07-01"), Dose("docetaxel", "2022-01-10")));

    [Fact]
    public void Setting_and_line_that_the_order_names_go_before() => Assert.Equal(
        ["tucatinib: metastatic, line 3, 2026-05-05 to -, ongoing"],
        Therapies(Liver, Order("active", "order", "tucatinib", "2026-05-05").Insert(1, """
            "extension": [ { "url": "x", "valueCodeableConcept": { "coding": [ { "system": "http://snomed.info/sct", "code": "363676003" } ] } },
                           { "url": "y", "valueCodeableConcept": { "coding": [ { "system": "http://hl7.org/fhir/us/codex-mopa/CodeSystem/treatment-line-cs", "code": "3L" } ] } } ],
            """)));

    [Fact]
    public void A_RequestGroup_holds_its_orders_together_whatever_their_days() => Assert.Equal(
        ["tucatinib+capecitabine: metastatic, line -, 2026-05-05 to -, ongoing"],
        Therapies(
            Liver,
            Order("active", "order", "tucatinib", "2026-05-05").Insert(1, "\"id\": \"a\","),
            Order("active", "order", "capecitabine", "2026-08-05").Insert(1, "\"id\": \"b\","),
            """{ "resourceType": "RequestGroup", "status": "active", "intent": "order", "action": [ { "action": [ { "resource": { "reference": "MedicationRequest/a" } }, { "resource": { "reference": "MedicationRequest/b" } } ] } ] }"""));

    [Fact]
    public void A_medication_is_found_contained_or_by_the_url_of_its_entry() => Assert.Equal(
        ["trastuzumab+pertuzumab: metastatic, line -, 2026-01-05 to 2026-01-05, unknown"],
        [.. Given.Read($$"""
            { "resourceType": "Bundle", "type": "transaction", "entry": [
              { "resource": {{Liver}} },
              { "fullUrl": "urn:uuid:8a7c1a52-6d8e-4b7e-9b57-0a41b5f0f001", "resource": { "resourceType": "Medication", "ingredient": [ { "itemCodeableConcept": { "text": "pertuzumab" } } ] } },
              { "resource": { "resourceType": "MedicationAdministration", "status": "completed", "effectiveDateTime": "2026-01-05", "medicationReference": { "reference": "urn:uuid:8a7c1a52-6d8e-4b7e-9b57-0a41b5f0f001" } } },
              { "resource": { "resourceType": "MedicationAdministration", "status": "completed", "effectiveDateTime": "2026-01-05", "medicationReference": { "reference": "#m" }, "contained": [ { "resourceType": "Medication", "id": "m", "code": { "text": "Herceptin" } } ] } } ] }
            """).Profile!.Therapies.Select(Line)]);

    [Fact]
    public void Everyday_medicines_are_no_cancer_therapy()
    {
        var read = Given.Read(Given.Bundle(Liver, Statement("metformin"), Statement("Omeprazole 20 MG Oral Capsule")));

        Assert.Empty(read.Profile!.Therapies);
        Assert.Equal(["metformin", "omeprazole"], read.Profile.Medications);
    }

    [Fact]
    public void Orders_are_read_on_their_own_with_what_they_are_worth()
    {
        using var document = System.Text.Json.JsonDocument.Parse(Given.Bundle(Order("draft", "order", "lapatinib 250 MG Oral Tablet", "2026-05-05").Insert(1, "\"id\": \"r1\","), Order("active", "order", "Kadcyla", "2026-05-05")));
        var orders = new FhirOrderReader(Given.Knowledge).Read([new FhirInput("/context/draftOrders", document.RootElement)]);

        Assert.Equal(["MedicationRequest/r1 True lapatinib", " False trastuzumab-emtansine"], orders.Select(o => $"{o.Reference} {o.IsDraft} {string.Join('+', o.Agents)}"));
    }

    private static List<string> Therapies(params string[] resources) => [.. Given.Read(Given.Bundle(resources)).Profile!.Therapies.Select(Line)];

    private static string Line(Profiles.Therapy therapy) => Outcome.Profile(new Profiles.PatientProfile
    {
        ProfileId = "one",
        Disease = new Profiles.DiseaseFacts { Setting = Profiles.DiseaseSetting.Metastatic },
        Results = [],
        Therapies = [therapy],
    }).Single(l => l.StartsWith("therapy", StringComparison.Ordinal))[9..];

    private static string Dose(string drug, string day) =>
        $$"""{ "resourceType": "MedicationAdministration", "status": "completed", "effectiveDateTime": "{{day}}", "medicationCodeableConcept": { "text": "{{drug}}" } }""";

    private static string Statement(string drug) =>
        $$"""{ "resourceType": "MedicationStatement", "status": "active", "effectiveDateTime": "2026-05-05", "medicationCodeableConcept": { "text": "{{drug}}" } }""";

    private static string Order(string status, string intent, string drug, string day) =>
        $$"""{"resourceType": "MedicationRequest", "status": "{{status}}", "intent": "{{intent}}", "authoredOn": "{{day}}", "medicationCodeableConcept": { "text": "{{drug}}" } }""";
}
