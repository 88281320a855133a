using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Trust;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Feedback;

/// <summary><c>GET /api/feedback.csv</c>: everything that is kept, for clients that may have it.</summary>
internal static class FeedbackExportEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/feedback.csv", Answer)
        .AddEndpointFilter<ClientTokenFilter>()
        .WithName("FeedbackExport")
        .WithTags("Feedback")
        .WithSummary("Exports feedback and overrides as CSV")
        .Produces(StatusCodes.Status200OK, contentType: "text/csv")
        .Produces(StatusCodes.Status401Unauthorized, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status403Forbidden, contentType: Outcome.MediaType);

    private static IResult Answer(HttpContext http, IFeedbackStore store, IOptions<TrustOptions> trust, CancellationToken cancellationToken)
    {
        if (!trust.Value.IsLocal && http.Features.Get<TrustedIssuer>() is not { MayExportFeedback: true })
        {
            throw new RefusedException(StatusCodes.Status403Forbidden, new Problem("forbidden", "This client may not export feedback."));
        }

        return Results.Stream(target => FeedbackCsv.WriteAsync(store.ReadAsync(cancellationToken), target, cancellationToken), "text/csv; charset=utf-8", "feedback.csv");
    }
}
