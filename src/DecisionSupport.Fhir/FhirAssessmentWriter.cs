using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Writing;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir;

/// <summary>Writes an assessment as FHIR R4: the same assessment, profile and options give the same bytes.</summary>
public static class FhirAssessmentWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes a Bundle: one GuidanceResponse that names what was missing, therapeutic-implication Observations, a RequestGroup of options with intent
    /// proposal, a DetectedIssue for every contraindication and caution, Provenance, the report, and the profile's results that did not come from a FHIR resource.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="profile">The profile that was assessed.</param>
    /// <param name="options">Choices; null = defaults.</param>
    /// <returns>UTF-8 JSON, ending in a line feed.</returns>
    public static byte[] Write(Assessment assessment, PatientProfile profile, FhirWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(profile);
        var context = new WriteContext(assessment, ProfileWriter.Canonicalise(profile), options ?? new FhirWriteOptions());
        List<(string Role, JsonObject Resource)> parts =
        [
            Guidance.Write(context),
            .. OptionGroup.Write(context),
            .. Implications.Write(context),
            .. DetectedIssues.Write(context),
            .. ReportAttachment.Write(context),
            .. InputObservations.Write(context),
        ];
        parts.Add(Origin.Write(context, parts.Select(p => context.UrlOf(p.Role))));
        return Bytes(Element.Object(
            ("resourceType", "Bundle"),
            ("type", context.Options.AsTransaction ? "transaction" : "collection"),
            ("timestamp", context.Now),
            ("entry", Element.Array(parts.Select(p => Entry(context, p.Role, p.Resource))))));
    }

    private static JsonObject Entry(WriteContext context, string role, JsonObject resource)
    {
        var type = resource["resourceType"]!.GetValue<string>();
        resource.Insert(1, "id", context.IdOf(role));
        return Element.Object(
            ("fullUrl", context.UrlOf(role)),
            ("resource", resource),
            ("request", context.Options.AsTransaction ? Element.Object(("method", "POST"), ("url", type)) : null));
    }

    private static byte[] Bytes(JsonObject bundle)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            bundle.WriteTo(writer);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
