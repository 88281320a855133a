// Everything in Firely's model may be null; a null fails the test, as it should.
#nullable disable warnings

using System.Text;
using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Tests.Support;
using DecisionSupport.Reporting;
using Hl7.Fhir.Model;
using Provenance = Hl7.Fhir.Model.Provenance;

namespace DecisionSupport.Fhir.Tests.Writing;

/// <summary>What is written passes Firely's strict parse, says what the assessment says, and can be taken for no order.</summary>
public sealed class BundleTests
{
    public static IEnumerable<TheoryDataRow<string>> Profiles => SampleProfiles.Names.Select(n => new TheoryDataRow<string>(n));

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_sample_is_written_strictly(string name)
    {
        var (assessment, bytes) = Write(name);
        var bundle = Firely.Parse(bytes);

        Assert.Equal(bundle.Entry.Count, bundle.Entry.Select(e => e.FullUrl).Distinct().Count());
        Assert.All(bundle.Entry, e => Assert.Equal("urn:uuid:" + e.Resource.Id, e.FullUrl));
        Assert.Single(bundle.Entry, e => e.Resource is GuidanceResponse);
        Assert.Single(bundle.Entry, e => e.Resource is Provenance);
        Assert.Equal(assessment.Suggestions.Count > 0 ? 1 : 0, bundle.Entry.Count(e => e.Resource is RequestGroup));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_reference_leads_somewhere(string name)
    {
        var entries = JsonNode.Parse(Write(name).Bytes)!["entry"]!.AsArray();
        var urls = entries.Select(e => e!["fullUrl"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in entries.Select(e => e!["resource"]!))
        {
            var contained = (resource["contained"]?.AsArray() ?? []).Select(c => "#" + c!["id"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
            var references = References(resource).ToList();
            Assert.All(references, r => Assert.True(urls.Contains(r) || contained.Contains(r) || r == "Patient/1", r));
            Assert.All(contained, c => Assert.Contains(c, references));
        }
    }

    [Fact]
    public void Options_are_proposals_and_drafts_in_their_order()
    {
        var (assessment, bytes) = Write("pten-loss-metastatic");
        var group = Only<RequestGroup>(Firely.Parse(bytes));

        Assert.Equal((RequestIntent.Proposal, RequestStatus.Draft), (group.Intent!.Value, group.Status!.Value));
        Assert.All(group.Contained.Cast<MedicationRequest>(), m => Assert.Equal((MedicationRequest.MedicationRequestIntent.Proposal, MedicationRequest.MedicationrequestStatus.Draft), (m.Intent!.Value, m.Status!.Value)));
        var options = Assert.Single(group.Action).Action;
        Assert.Equal(assessment.Suggestions.Select(s => s.Name), options.Select(o => o.Title));
        Assert.Equal(assessment.Suggestions.Select(s => s.Agents), options.Select(o => o.Action.Select(a => a.Title)));

        // rqg-1: an action has either a resource or actions.
        Assert.All(options, o => Assert.True(o.Resource is null && o.Action.Count > 0));
        Assert.All(options.SelectMany(o => o.Action), a => Assert.True(a.Resource is not null && a.Action.Count == 0));
    }

    [Fact]
    public void A_mechanism_is_coded_as_presumed_resistance_only_where_it_is_likely_and_no_drug_as_responsive()
    {
        foreach (var name in SampleProfiles.Names)
        {
            var (assessment, bytes) = Write(name);
            var implications = Firely.Parse(bytes).Entry.Select(e => e.Resource).OfType<Observation>().Where(o => o.Code.Coding.Any(c => c.Code == "therapeutic-implication")).ToList();
            var coded = implications.SelectMany(i => i.Component).Select(c => c.Value).OfType<CodeableConcept>().SelectMany(c => c.Coding).Where(c => c.Code.StartsWith("LA", StringComparison.Ordinal)).ToList();

            Assert.All(coded, c => Assert.Equal("LA9660-7", c.Code));
            Assert.Equal(assessment.Mechanisms.Count(m => m is { Presence: Presence.Present, Likelihood: Likelihood.Likely }), coded.Count);
            Assert.All(implications, i => Assert.NotEmpty(i.DerivedFrom));
            Assert.All(implications, i => Assert.Null(i.Value));
            var present = assessment.Mechanisms.Where(m => m.Presence == Presence.Present).Select(m => m.Id).ToList();
            Assert.Equal(present.Count + present.Sum(m => assessment.Suggestions.Count(s => s.Addresses.Contains(m))), implications.Count);
        }
    }

    [Theory]
    [InlineData("lvef-38", "contraindicated")]
    [InlineData("pregnant", "contraindicated")]
    public void What_forbids_an_option_is_a_detected_issue_of_high_severity(string name, string code)
    {
        var issues = Firely.Parse(Write(name).Bytes).Entry.Select(e => e.Resource).OfType<DetectedIssue>().ToList();

        Assert.Contains(issues, i => i.Code.Text == code && i.Severity == DetectedIssue.DetectedIssueSeverity.High);
        Assert.Equal(issues.Count, issues.Select(i => (i.Code.Text, i.Detail)).Distinct().Count());
    }

    [Fact]
    public void What_was_missing_is_asked_for_by_code()
    {
        var (assessment, bytes) = Write("nothing-reported");
        var guidance = Only<GuidanceResponse>(Firely.Parse(bytes));

        Assert.Equal(GuidanceResponse.GuidanceResponseStatus.DataRequired, guidance.Status);
        Assert.Equal(assessment.Missing.Count, guidance.DataRequirement.Count);
        Assert.Contains(guidance.DataRequirement.SelectMany(d => d.CodeFilter).SelectMany(f => f.Code), c => c is { System: "http://loinc.org", Code: "85319-2" });
    }

    [Theory]
    [InlineData("pten-loss-metastatic", GuidanceResponse.GuidanceResponseStatus.DataRequested)]
    [InlineData("nothing-reported", GuidanceResponse.GuidanceResponseStatus.DataRequired)]
    public void The_status_says_whether_data_is_needed(string name, GuidanceResponse.GuidanceResponseStatus status) =>
        Assert.Equal(status, Only<GuidanceResponse>(Firely.Parse(Write(name).Bytes)).Status);

    [Fact]
    public void Doubts_in_the_data_are_told()
    {
        var (assessment, bytes) = Write("contradictory-results");
        var outcome = Assert.IsType<OperationOutcome>(Assert.Single(Only<GuidanceResponse>(Firely.Parse(bytes)).Contained));

        Assert.Equal(assessment.DataIssues.Select(i => i.Message), outcome.Issue.Select(i => i.Details.Text));
    }

    [Fact]
    public void The_report_is_attached_whole()
    {
        var profile = SampleProfiles.Read("pten-loss-metastatic");
        var assessment = Given.Assess(profile);
        var html = HtmlReport.Write(assessment);
        var document = Only<DocumentReference>(Firely.Parse(FhirAssessmentWriter.Write(assessment, profile, new FhirWriteOptions { HtmlReport = html })));

        Assert.Equal(html, Encoding.UTF8.GetString(document.Content[0].Attachment.Data));
    }

    [Fact]
    public void Provenance_names_rules_knowledge_and_input_and_targets_everything_else()
    {
        var (assessment, bytes) = Write("pten-loss-metastatic");
        var bundle = Firely.Parse(bytes);
        var provenance = Only<Provenance>(bundle);

        Assert.Equal(bundle.Entry.Count - 1, provenance.Target.Count);
        Assert.Equal([assessment.Provenance.Rules.Sha256, assessment.Provenance.Knowledge.Sha256, assessment.Provenance.Input.Sha256], provenance.Entity.Select(e => e.What.Identifier?.Value).OfType<string>());
    }

    [Fact]
    public void The_same_assessment_gives_the_same_bytes_whatever_the_order_of_results()
    {
        var profile = SampleProfiles.Read("pten-loss-metastatic");
        var turned = profile with { Results = [.. profile.Results.Reverse()] };

        Assert.Equal(FhirAssessmentWriter.Write(Given.Assess(profile), profile), FhirAssessmentWriter.Write(Given.Assess(turned), turned));
    }

    [Fact]
    public void A_transaction_tells_the_server_what_to_do()
    {
        var profile = SampleProfiles.Read("pten-loss-metastatic");
        var bundle = Firely.Parse(FhirAssessmentWriter.Write(Given.Assess(profile), profile, new FhirWriteOptions { AsTransaction = true }));

        Assert.Equal(Bundle.BundleType.Transaction, bundle.Type);
        Assert.All(bundle.Entry, e => Assert.Equal((Bundle.HTTPVerb.POST, e.Resource.TypeName), (e.Request.Method!.Value, e.Request.Url)));
    }

    [Fact]
    public void Results_that_came_from_a_resource_are_referred_to_and_not_written_again()
    {
        var read = Given.Reader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "fhir", "metastatic-progression.json")), Given.Options);
        var bundle = Firely.Parse(FhirAssessmentWriter.Write(read.AddTo(Given.Assess(read.Profile!)), read.Profile!, new FhirWriteOptions { Patient = read.Patient }));
        var observations = bundle.Entry.Select(e => e.Resource).OfType<Observation>().ToList();

        Assert.All(observations, o => Assert.Contains(o.Code.Coding, c => c.Code == "therapeutic-implication"));
        Assert.Contains(observations.SelectMany(o => o.DerivedFrom), d => d.Reference == "Observation/pten");
        Assert.All(observations, o => Assert.Equal("Patient/p1", o.Subject.Reference));
    }

    private static (Assessment Assessment, byte[] Bytes) Write(string name)
    {
        var profile = SampleProfiles.Read(name);
        var assessment = Given.Assess(profile);
        return (assessment, FhirAssessmentWriter.Write(assessment, profile, new FhirWriteOptions { HtmlReport = HtmlReport.Write(assessment), Patient = "Patient/1" }));
    }

    private static T Only<T>(Bundle bundle)
        where T : Resource => Assert.Single(bundle.Entry.Select(e => e.Resource).OfType<T>());

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => m is { Key: "reference", Value: JsonValue value } && value.GetValueKind() == System.Text.Json.JsonValueKind.String && Uri(value) is { } reference ? [reference] : References(m.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    // DetectedIssue.reference is a web address, not a reference.
    private static string? Uri(JsonValue value) => value.GetValue<string>() is { } text && !text.StartsWith("http", StringComparison.Ordinal) ? text : null;
}
