using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Differences;

namespace DecisionSupport.Assessments;

/// <summary>Writes an assessment as JSON: the same assessment gives the same bytes.</summary>
public static class AssessmentSerializer
{
    // The relaxed encoder keeps "≥" and "é" readable; the output is a JSON document, never a fragment of HTML.
    private static readonly AssessmentJson Context = new(new JsonSerializerOptions(AssessmentJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes an assessment as indented UTF-8 JSON.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The bytes, without a byte-order mark and ending in a line feed.</returns>
    public static byte[] ToUtf8(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return [.. JsonSerializer.SerializeToUtf8Bytes(assessment, Context.Assessment), (byte)'\n'];
    }

    /// <summary>Writes what answers would change as indented UTF-8 JSON.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The bytes, without a byte-order mark and ending in a line feed.</returns>
    public static byte[] ToUtf8(WhatIfResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. JsonSerializer.SerializeToUtf8Bytes(result, Context.WhatIfResult), (byte)'\n'];
    }

    /// <summary>Reads an assessment that <see cref="ToUtf8(Assessment)"/> wrote.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="JsonException">The bytes are not an assessment.</exception>
    public static Assessment FromUtf8(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Context.Assessment) ?? throw new JsonException("The document is null.");
}
