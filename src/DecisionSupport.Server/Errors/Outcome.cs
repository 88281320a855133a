using System.Text.Json;

namespace DecisionSupport.Server.Errors;

/// <summary>Writes an OperationOutcome: the body of every answer that is not a success.</summary>
internal static class Outcome
{
    public const string MediaType = "application/fhir+json";

    public static async Task WriteAsync(HttpResponse response, int status, params IReadOnlyList<Problem> problems)
    {
        response.StatusCode = status;
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            return;
        }

        await response.Body.WriteAsync(Bytes(problems), response.HttpContext.RequestAborted);
    }

    private static byte[] Bytes(IReadOnlyList<Problem> problems)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "OperationOutcome");
            json.WriteStartArray("issue");
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("severity", "error");
                json.WriteString("code", problem.Code);
                json.WriteString("diagnostics", problem.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
