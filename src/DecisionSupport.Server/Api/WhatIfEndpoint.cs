using System.Text;
using System.Text.Json;
using DecisionSupport.Answers;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Trust;

namespace DecisionSupport.Server.Api;

/// <summary><c>POST /api/what-if</c>: a case and answers to open questions in, what they would change out. Nothing is kept.</summary>
internal static class WhatIfEndpoint
{
    private static readonly string[] Formats = ["json", "markdown", "text", "html"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/what-if", AnswerAsync)
        .AddEndpointFilter<ApiTokenFilter>()
        .WithName("WhatIf")
        .WithTags("API")
        .WithSummary("Says what answers to open questions would change")
        .WithDescription("Body: {\"case\": a profile or a FHIR record, \"set\": [\"pten=lost\", \"clinical.lvefPercent=35\"]}. Query: format = json (default), markdown, text or html; jurisdiction, asOf and setting as for assessments.")
        .Accepts<object>("application/json")
        .Produces(StatusCodes.Status200OK, contentType: "application/json")
        .Produces(StatusCodes.Status400BadRequest, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status422UnprocessableEntity, contentType: Outcome.MediaType);

    private static async Task<IResult> AnswerAsync(
        HttpRequest request, string? format, RequestChoices choices, PostedCaseReader reader, IDecisionSupport support, CancellationToken cancellationToken)
    {
        if (format is not null && !Formats.Contains(format))
        {
            throw RefusedException.BadRequest(new Problem("value", "format must be one of " + string.Join(", ", Formats)));
        }

        var options = choices.Options(request.Query);
        using var body = await JsonBody.ReadAsync(request, cancellationToken);
        var (content, answers) = Question(body.RootElement);
        var posted = reader.Read(content, options, RequestChoices.Setting(request.Query));
        try
        {
            var result = support.WhatIf(posted.Profile, answers, options, cancellationToken);
            return format switch
            {
                "markdown" => Results.Bytes(Encoding.UTF8.GetBytes(WhatIfReport.ToMarkdown(result)), "text/markdown; charset=utf-8"),
                "html" => Results.Bytes(Encoding.UTF8.GetBytes(WhatIfReport.ToHtml(result)), "text/html; charset=utf-8"),
                "text" => Results.Bytes(Encoding.UTF8.GetBytes(WhatIfReport.ToPlainText(result)), "text/plain; charset=utf-8"),
                _ => Results.Bytes(AssessmentSerializer.ToUtf8(result), "application/json"),
            };
        }
        catch (InvalidAnswersException e)
        {
            throw PostedCaseReader.Invalid(e.Problems);
        }
    }

    private static (JsonElement Case, IReadOnlyList<string> Answers) Question(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Object
            && body.TryGetProperty("case", out var content)
            && body.TryGetProperty("set", out var set) && set.ValueKind == JsonValueKind.Array && set.EnumerateArray().All(a => a.ValueKind == JsonValueKind.String))
        {
            return (content, [.. set.EnumerateArray().Select(a => a.GetString()!)]);
        }

        throw RefusedException.BadRequest(new Problem("structure", "The body must hold \"case\", a profile or a FHIR record, and \"set\", an array of answers such as \"pten=lost\"."));
    }
}
