using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Trust;

namespace DecisionSupport.Server.Api;

/// <summary><c>POST /api/reading</c>: what is read from a profile or a FHIR record, before anything is concluded. Nothing is kept.</summary>
internal static class ReadingEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/reading", AnswerAsync)
        .AddEndpointFilter<ApiTokenFilter>()
        .WithName("Read")
        .WithTags("API")
        .WithSummary("Says what is read from a FHIR R4 record: the profile, and what became of every resource")
        .WithDescription("Query: setting and asOf as for assessments. A profile comes back as it was understood, in canonical order.")
        .Accepts<object>("application/json", "application/fhir+json")
        .Produces(StatusCodes.Status200OK, contentType: "application/json")
        .Produces(StatusCodes.Status422UnprocessableEntity, contentType: Outcome.MediaType);

    private static async Task<IResult> AnswerAsync(HttpRequest request, RequestChoices choices, PostedCaseReader reader, CancellationToken cancellationToken)
    {
        var options = choices.Options(request.Query);
        var posted = reader.Read(await JsonBody.BytesAsync(request, cancellationToken), options, RequestChoices.Setting(request.Query));
        return Results.Json(ReadingAnswer.Of(posted), ReadingJson.Default.ReadingAnswer);
    }
}
