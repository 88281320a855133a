using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Reports;
using DecisionSupport.Server.Trust;

namespace DecisionSupport.Server.Api;

/// <summary><c>POST /api/assessments</c>: a profile or a FHIR record in, a report out. Nothing is kept.</summary>
internal static class AssessmentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/assessments", AnswerAsync)
        .AddEndpointFilter<ApiTokenFilter>()
        .WithName("Assess")
        .WithTags("API")
        .WithSummary("Assesses a profile (JSON) or a FHIR R4 record")
        .WithDescription("Query: format = json (default), html, markdown, text, fhir or pdf; jurisdiction = US, EU or CN; asOf = a date; setting = neoadjuvant, adjuvant or metastatic, for a FHIR record that does not show it.")
        .Accepts<object>("application/json", "application/fhir+json")
        .Produces(StatusCodes.Status200OK, contentType: "application/json")
        .Produces(StatusCodes.Status400BadRequest, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status413PayloadTooLarge, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status415UnsupportedMediaType, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status422UnprocessableEntity, contentType: Outcome.MediaType);

    private static async Task<IResult> AnswerAsync(
        HttpRequest request, string? format, RequestChoices choices, PostedCaseReader reader, IDecisionSupport support, ReportFormats formats, CancellationToken cancellationToken)
    {
        var form = ReportFormats.Checked(format, "json");
        var options = choices.Options(request.Query);
        var posted = reader.Read(await JsonBody.BytesAsync(request, cancellationToken), options, RequestChoices.Setting(request.Query));
        var assessment = support.Assess(posted.Profile, options, cancellationToken);
        return await formats.WriteAsync(form, posted.Reading?.AddTo(assessment) ?? assessment, posted.Profile, posted.Patient, cancellationToken);
    }
}
