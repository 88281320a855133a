using DecisionSupport.Fhir;
using DecisionSupport.Profiles;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Patients;

/// <summary>Reads what a hook call sent into a profile. Only what speaks of the patient of the call is used.</summary>
internal sealed class PatientRecordReader(IDecisionSupport support, IOptions<CdsHooksOptions> options, TimeProvider clock)
{
    private const string OtherPatient = "other-patient";

    private readonly FhirProfileReader _reader = new(support.Knowledge);

    public PatientRecord Read(HookRequest request)
    {
        var inputs = request.Prefetch.Where(p => p.HasContent).Select(p => p.ToInput()).ToList();
        var reading = _reader.Read(inputs, new FhirReadOptions
        {
            AsOf = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Patient = "Patient/" + request.PatientId,

            // The start of the call's own id: enough to tell reports apart, and nothing of the patient.
            ProfileId = "ehr-" + request.Instance.ToString("N")[..8],
            Setting = AssumedSetting,
        });
        return new PatientRecord(request.Prefetch, reading, reading.Resources.Count(r => r.Code == OtherPatient));
    }

    private DiseaseSetting? AssumedSetting => options.Value.AssumedSetting is { } word ? Enum.Parse<DiseaseSetting>(word, ignoreCase: true) : null;
}
