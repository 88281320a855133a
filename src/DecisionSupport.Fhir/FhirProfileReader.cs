using System.Text.Json;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir;

/// <summary>Reads FHIR R4 leniently into a profile: what is malformed is skipped and reported, what is ambiguous becomes a data issue, nothing is guessed. Thread-safe.</summary>
/// <param name="knowledge">The knowledge base that knows biomarkers and agents.</param>
public sealed class FhirProfileReader(KnowledgeBase knowledge)
{
    /// <summary>Reads a document: a Bundle of any type, a single resource, an array of either, or NDJSON.</summary>
    /// <param name="utf8">The text, UTF-8, with or without a byte-order mark.</param>
    /// <param name="options">What the record does not say of itself.</param>
    /// <returns>The profile, or why there is none; and what became of every resource. Never throws for what the text holds.</returns>
    public FhirReadResult Read(ReadOnlyMemory<byte> utf8, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new List<ProfileProblem>();
        var documents = RecordLoader.Parse(utf8, problems);
        try
        {
            return problems.Count > 0
                ? RecordReading.Failed(problems)
                : Read([.. documents.Select((d, i) => new FhirInput(documents.Count == 1 ? "" : "/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), d.RootElement))], options);
        }
        finally
        {
            foreach (var document in documents)
            {
                document.Dispose();
            }
        }
    }

    /// <summary>Reads a record that comes in pieces, such as the prefetch values of a CDS Hooks request. References are resolved across pieces; a resource that comes twice is read once.</summary>
    /// <param name="inputs">The pieces.</param>
    /// <param name="options">What the record does not say of itself.</param>
    /// <returns>The profile, or why there is none; and what became of every resource. Never throws for what the pieces hold.</returns>
    public FhirReadResult Read(IReadOnlyList<FhirInput> inputs, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        var loader = new RecordLoader();
        foreach (var input in inputs)
        {
            loader.Add(new Node(input.Content, input.Path));
        }

        return new RecordReading(knowledge, options, loader.ToRecord()).Read();
    }

    /// <summary>Whether a document is FHIR rather than profile JSON: a Bundle, a resource, or an array or lines of them.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>True when it is; false also for text that is not JSON.</returns>
    public static bool IsFhir(ReadOnlyMemory<byte> utf8)
    {
        var documents = RecordLoader.Parse(utf8, []);
        try
        {
            return documents.Any(d => IsResource(new Node(d.RootElement, "")));
        }
        finally
        {
            foreach (var document in documents)
            {
                document.Dispose();
            }
        }
    }

    private static bool IsResource(Node node) => node.Text("resourceType") is not null
        || (node.Element.ValueKind == JsonValueKind.Array && node.Elements().Any(e => e.Text("resourceType") is not null));
}
