using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Reading;

/// <summary>Whose record it is: results of one person must never reach the profile of another.</summary>
internal sealed class PatientChoice
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private PatientChoice(Resource? patient, string? reference)
    {
        Patient = patient;
        Reference = patient?.Reference ?? reference;
        foreach (var key in new[] { reference, patient?.FullUrl, patient?.Id is { } id ? "Patient/" + id : null, patient?.Id is { } uuid ? "urn:uuid:" + uuid : null }.OfType<string>())
        {
            _keys.Add(key);
        }
    }

    public Resource? Patient { get; }

    public string? Reference { get; }

    public static PatientChoice? Of(Record record, string? wanted, List<ProfileProblem> problems)
    {
        var patients = record.OfType("Patient").GroupBy(p => p.Reference ?? p.Path, StringComparer.Ordinal).Select(g => g.First()).ToList();
        if (wanted is not null)
        {
            var reference = wanted.Contains('/') || wanted.StartsWith("urn:", StringComparison.Ordinal) ? wanted : "Patient/" + wanted;
            return new PatientChoice(patients.Find(p => new PatientChoice(p, null).Is(reference)), reference);
        }

        if (patients.Count == 1)
        {
            return new PatientChoice(patients[0], null);
        }

        var subjects = patients.Count > 0 ? [] : record.Resources.Select(SubjectOf).OfType<string>().Where(s => !s.StartsWith('#')).Distinct(StringComparer.Ordinal).ToList();
        if (patients.Count > 1 || subjects.Count > 1)
        {
            problems.Add(new ProfileProblem("", $"holds {(patients.Count > 1 ? patients.Count : subjects.Count)} patients: name the one that is meant"));
            return null;
        }

        return new PatientChoice(null, subjects.Count == 1 ? subjects[0] : null);
    }

    /// <summary>Whether a resource speaks of this patient; null where it names nobody.</summary>
    public bool? Concerns(Resource resource) => SubjectOf(resource) switch
    {
        null => null,
        ['#', ..] => null,
        { } subject => Is(subject),
    };

    public static string? SubjectOf(Resource resource) =>
        Record.ReferenceText(resource.Node["subject"] ?? resource.Node["patient"]);

    private bool Is(string subject) => Record.Candidates(subject).Any(c => _keys.Contains(c.TrimStart('?')) && (c[0] != '?' || !KnowsItsServer));

    // A patient of another server with the same id is another patient, where the record says on which server this one lies.
    private bool KnowsItsServer => _keys.Any(k => k.Contains("://", StringComparison.Ordinal));
}
