using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Biomarkers;
using DecisionSupport.Fhir.Clinical;
using DecisionSupport.Fhir.Disease;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Fhir.Therapies;
using DecisionSupport.Fhir.Variants;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Reading;

/// <summary>One reading of one record, from whose it is to the finished profile.</summary>
internal sealed class RecordReading(KnowledgeBase knowledge, FhirReadOptions options, Record record)
{
    private readonly Journal _journal = new();
    private readonly List<ProfileProblem> _problems = [];

    public static FhirReadResult Failed(IReadOnlyList<ProfileProblem> problems) => new() { Profile = null, Problems = problems, DataIssues = [], Resources = [] };

    public FhirReadResult Read()
    {
        if (record.Resources.Count == 0)
        {
            return Failed([new ProfileProblem("", "holds no FHIR resource: a Bundle, a resource, or an array or lines of them is expected")]);
        }

        if (PatientChoice.Of(record, options.Patient, _problems) is not { } patient)
        {
            foreach (var resource in record.Resources)
            {
                _journal.NotUsed(resource, "patient-unclear", "was not read, because it is not clear whose record this is");
            }

            return Result(null, null);
        }

        NoteVersion();
        var usable = new Usability(patient, options.AsOf, _journal).Of(record);
        var context = new ReadContext(record, usable, knowledge, options.AsOf, _journal, new Draft());
        ReadAll(context);
        var profile = _problems.Count == 0 ? ProfileAssembly.Of(context, options, _problems) : null;
        return Result(profile, patient.Reference);
    }

    private void ReadAll(ReadContext context)
    {
        PersonReader.Read(context);
        var evidence = new DiseaseEvidence();
        new ConditionReader(context, evidence).Read();
        new StageReader(context, evidence).Read();
        SurgeryReader.Read(context);
        SettingDecision.Decide(context, evidence, options.Setting, _problems);
        EcogReader.Read(context);
        LvefReader.Read(context);
        PregnancyReader.Read(context);
        PlateletReader.Read(context);
        new TherapyReader(context).Read();
        new VariantReader(context).Read();
        new BiomarkerReader(context).Read();
        foreach (var part in context.OfType("Specimen", "Medication", "DiagnosticReport"))
        {
            _journal.NotUsed(part, "no-value-of-its-own", "carries no result of its own; what refers to it was read");
        }
    }

    private void NoteVersion()
    {
        if (record.OfType("MedicationOrder").Any() || record.OfType("Patient").Any(p => p.Node.Items("name").Any(n => n["family"]?.Element.ValueKind == System.Text.Json.JsonValueKind.Array)))
        {
            _journal.Issue(IssueSeverity.Warning, "", "dstu2", "The record looks like FHIR DSTU2; it was read as far as it agrees with R4.");
        }
    }

    private FhirReadResult Result(PatientProfile? profile, string? patient) => new()
    {
        Profile = profile,
        Problems = _problems,
        DataIssues = [.. _journal.Issues.Select((issue, index) => (issue, index)).OrderBy(i => i.issue.Severity).ThenBy(i => i.index).Select(i => i.issue)],
        Resources = _journal.Readings(record),
        Patient = patient,
    };
}
