using System.Text.Json;

namespace DecisionSupport.Server.Errors;

/// <summary>Reads the JSON body of a request.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 128 };

    /// <summary>Reads the whole body; the caller disposes of it.</summary>
    /// <exception cref="RefusedException">It is not JSON, or not said to be.</exception>
    public static async Task<JsonDocument> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ThrowIfOther(request);
        try
        {
            return await JsonDocument.ParseAsync(request.Body, Options, cancellationToken);
        }
        catch (JsonException e)
        {
            // The parser's own message may quote the text.
            throw RefusedException.BadRequest(new Problem("structure", FormattableString.Invariant($"line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}: is not valid JSON")));
        }
    }

    /// <summary>Reads the whole body as it is.</summary>
    /// <exception cref="RefusedException">It is not said to be JSON.</exception>
    public static async Task<byte[]> BytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ThrowIfOther(request);
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }

    private static void ThrowIfOther(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, StatusProblems.Of(StatusCodes.Status415UnsupportedMediaType));
        }
    }
}
