using System.Text.Json;
using DecisionSupport.Server.CdsHooks;
using DecisionSupport.Server.CdsHooks.Cards;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.CdsHooks.Responses;
using DecisionSupport.Server.Patients;

namespace DecisionSupport.Server.Hosting;

/// <summary>Goes the way of a call some times before the first one comes, with a patient who is nobody: no clinician waits for compilation. Leaves no trace.</summary>
internal sealed class WarmUp(IDecisionSupport support, PatientRecordReader reader) : IHostedService
{
    private const int Rounds = 20;

    private const string Nobody = """
        {
          "hook": "patient-view", "hookInstance": "00000000-0000-0000-0000-000000000000", "context": { "userId": "Practitioner/0", "patientId": "0" },
          "prefetch": {
            "patient": { "resourceType": "Patient", "id": "0", "birthDate": "1970", "gender": "female" },
            "conditions": { "resourceType": "Bundle", "entry": [
              { "resource": { "resourceType": "Condition", "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "254837009" } ] }, "subject": { "reference": "Patient/0" } } },
              { "resource": { "resourceType": "Condition", "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "94381002" } ] }, "subject": { "reference": "Patient/0" } } } ] },
            "her2": { "resourceType": "Bundle", "entry": [
              { "resource": { "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "85319-2" } ] }, "valueString": "IHC 3+", "subject": { "reference": "Patient/0" } } } ] },
            "statements": { "resourceType": "Bundle", "entry": [
              { "resource": { "resourceType": "MedicationStatement", "status": "completed", "medicationCodeableConcept": { "text": "trastuzumab" }, "subject": { "reference": "Patient/0" } } } ] }
          }
        }
        """;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        using var call = JsonDocument.Parse(Nobody);
        for (var round = 0; round < Rounds; round++)
        {
            var request = HookRequestReader.Read(call.RootElement, [CdsHooks.Hooks.PatientView], PrefetchTemplates.Keys);
            var record = reader.Read(request);
            var profile = record.Reading.Profile ?? throw new InvalidOperationException("The call for warming up gives no profile.");
            var assessment = record.Reading.AddTo(support.Assess(profile, new AssessmentOptions { ExploreMissing = false }, cancellationToken));
            var card = SummaryCard.Of(new CardFrame("warm-up", request.Instance, support.Knowledge.Document.Pack, null, null), assessment, RecordBlocks.Of(record));
            JsonSerializer.SerializeToUtf8Bytes(new HookResponse([card]), HookJson.Default.HookResponse);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
