using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Reading;

/// <summary>Keeps account of what became of every resource, and of what is doubtful. Holds no text of the record.</summary>
internal sealed class Journal
{
    private readonly Dictionary<Resource, List<string>> _used = [];
    private readonly Dictionary<Resource, (string Code, string Reason)> _notUsed = [];
    private readonly List<DataIssue> _issues = [];

    /// <summary>In the order of the record.</summary>
    public IReadOnlyList<DataIssue> Issues => [.. _issues.Distinct()];

    public bool WasUsed(Resource resource) => _used.ContainsKey(resource);

    public bool WasRefused(Resource resource) => _notUsed.ContainsKey(resource);

    /// <summary>Says what a resource gave.</summary>
    public void Used(Resource resource, string what)
    {
        if (!_used.TryGetValue(resource, out var list))
        {
            _used.Add(resource, list = []);
        }

        if (!list.Contains(what))
        {
            list.Add(what);
        }
    }

    /// <summary>Says why a resource gave nothing; the first reason stands.</summary>
    public void NotUsed(Resource resource, string code, string reason) => _notUsed.TryAdd(resource, (code, reason));

    /// <summary>Says why a resource gave nothing, also in every report of the assessment.</summary>
    public void Refused(Resource resource, IssueSeverity severity, Node place, string code, string reason)
    {
        NotUsed(resource, code, reason);
        Issue(severity, place.Path, code, $"This {resource.Type} {reason}.");
    }

    public void Issue(IssueSeverity severity, string path, string code, string message) =>
        _issues.Add(new DataIssue(severity, path, "fhir-" + code, message));

    public IReadOnlyList<FhirResourceReading> Readings(Record record) => [.. record.Resources.Select(Reading)];

    private FhirResourceReading Reading(Resource resource) =>
        _used.TryGetValue(resource, out var gave) ? new FhirResourceReading(resource.Path, resource.Type, FhirResourceUse.Used, "used", Sentence(string.Join("; ", gave)))
        : _notUsed.TryGetValue(resource, out var reason) ? new FhirResourceReading(resource.Path, resource.Type, FhirResourceUse.NotUsed, reason.Code, Sentence(reason.Reason))
        : new FhirResourceReading(resource.Path, resource.Type, FhirResourceUse.NotUsed, "type-not-read", "Resources of this type hold nothing that a profile knows.");

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..] + (text.EndsWith('.') ? "" : ".");
}
