using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Writing;

/// <summary>What every part of a bundle is written from.</summary>
internal sealed class WriteContext(Assessment assessment, PatientProfile profile, FhirWriteOptions options)
{
    private readonly Dictionary<string, Reference> _references = assessment.References.ToDictionary(r => r.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, CitedEvidence> _evidence = assessment.Evidence.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly string _seed = string.Join('\n', assessment.Provenance.Input.Sha256, assessment.Provenance.Rules.Sha256, assessment.Provenance.Jurisdiction, Instant(assessment.GeneratedAt));

    public Assessment Assessment { get; } = assessment;

    public PatientProfile Profile { get; } = profile;

    public FhirWriteOptions Options { get; } = options;

    public string Now { get; } = Instant(assessment.GeneratedAt);

    public JsonObject? Subject => Options.Patient is { } patient ? Element.Reference(patient) : null;

    public JsonObject Author => Element.Object(("type", "Device"), ("display", $"DecisionSupport, rule pack {Assessment.Provenance.Rules.Pack} {Assessment.Provenance.Rules.Version}"));

    /// <summary>The id of a resource: the same for the same assessment, never from a clock or a random number.</summary>
    public string IdOf(string role)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(_seed + "\n" + role))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80); // version 8: made by an application's own rule (RFC 9562)
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }

    public string UrlOf(string role) => "urn:uuid:" + IdOf(role);

    public Reference? Source(string id) => _references.GetValueOrDefault(id);

    public CitedEvidence? Evidence(string id) => _evidence.GetValueOrDefault(id);

    public static string Instant(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
