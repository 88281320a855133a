using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Cards;
using DecisionSupport.Server.CdsHooks.Feedback;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.CdsHooks.Responses;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Hosting;
using DecisionSupport.Server.Observability;
using DecisionSupport.Server.Reports;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Trust;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.CdsHooks;

/// <summary><c>POST /cds-services/{id}</c>: one hook call.</summary>
internal sealed class HookEndpoint(
    HookServices services, IDecisionSupport support, PublicAddress address, IssuedCards issued, ServerMetrics metrics, IOptions<ReportLinkOptions> links)
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/cds-services/{id}", (string id, HttpRequest request, HookEndpoint endpoint, CancellationToken cancellationToken) => endpoint.AnswerAsync(id, request, cancellationToken))
        .AddEndpointFilter<ClientTokenFilter>()
        .WithName("Hook")
        .WithTags("CDS Hooks")
        .WithSummary("Answers a CDS Hooks call with cards")
        .Accepts<object>("application/json")
        .Produces(StatusCodes.Status200OK, contentType: "application/json")
        .Produces(StatusCodes.Status400BadRequest, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status401Unauthorized, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status403Forbidden, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status404NotFound, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status412PreconditionFailed, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status413PayloadTooLarge, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status415UnsupportedMediaType, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status429TooManyRequests, contentType: Outcome.MediaType);

    private async Task<IResult> AnswerAsync(string id, HttpRequest http, CancellationToken cancellationToken)
    {
        var service = services.Find(id);
        using var body = await JsonBody.ReadAsync(http, cancellationToken);
        var request = HookRequestReader.Read(body.RootElement, [.. service.Hooks.Select(h => h.Hook)], PrefetchTemplates.Keys);
        foreach (var value in request.Prefetch.Where(p => PrefetchTemplates.Keys.Contains(p.Key)))
        {
            metrics.PrefetchArrived(value.Key, value.State.ToString());
        }

        var cards = service.Answer(request, report => FrameOf(service, request, report, http), cancellationToken);
        foreach (var card in cards)
        {
            issued.Remember(card);
            metrics.CardSent(card.Source.Topic.Code, card.Indicator);
        }

        metrics.HookCalled(request.Hook, cards.Count > 0);
        return Results.Json(new HookResponse(cards), HookJson.Default.HookResponse);
    }

    private CardFrame FrameOf(IHookService service, HookRequest request, string? report, HttpRequest http) => new(
        service.Id,
        request.Instance,
        support.Knowledge.Document.Pack,
        address.To(http, "/about"),
        report is null ? null : new CardLink(Text.Say("card.link", (int)links.Value.Lifetime.TotalMinutes).ToString(), address.To(http, ReportEndpoint.PathOf(report))));
}
