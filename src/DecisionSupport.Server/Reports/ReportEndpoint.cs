using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.Reports;

/// <summary><c>GET /reports/{id}</c>: the full report to which a card leads, worked out when it is opened.</summary>
internal static class ReportEndpoint
{
    public static string PathOf(string id) => "/reports/" + id;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/reports/{id}", AnswerAsync)
        .WithName("Report")
        .WithTags("Reports")
        .WithSummary("The full report to which a card leads")
        .WithDescription("The id cannot be guessed and expires; nothing is stored on disk. Formats: html (default), json, markdown, text, fhir, pdf.")
        .Produces(StatusCodes.Status200OK, contentType: "text/html")
        .Produces(StatusCodes.Status404NotFound, contentType: Outcome.MediaType);

    private static async Task<IResult> AnswerAsync(string id, string? format, HeldCases cases, ReportFormats formats, IDecisionSupport support, CancellationToken cancellationToken)
    {
        var form = ReportFormats.Checked(format, "html");
        if (cases.Find(id) is not { } held)
        {
            throw new RefusedException(StatusCodes.Status404NotFound, new Problem("not-found", "There is no such report, or its time is over: ask for the card again."));
        }

        var assessment = held.Reading.AddTo(support.Assess(held.Profile, held.Options, cancellationToken));
        return await formats.WriteAsync(form, assessment, held.Profile, held.Reading.Patient, cancellationToken);
    }
}
