using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Feedback;
using DecisionSupport.Server.Observability;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Trust;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.CdsHooks.Feedback;

/// <summary><c>POST /cds-services/{id}/feedback</c>: what readers did with cards. Answered only when it is on disk.</summary>
internal sealed class FeedbackEndpoint(
    HookServices services, FeedbackReader reader, IFeedbackStore store, IssuedCards issued, IDecisionSupport support, ServerMetrics metrics, IOptions<FeedbackOptions> options, TimeProvider clock)
{
    private const string LocalClient = "local";

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/cds-services/{id}/feedback", (string id, HttpContext http, FeedbackEndpoint endpoint) => endpoint.AnswerAsync(id, http))
        .AddEndpointFilter<ClientTokenFilter>()
        .WithName("Feedback")
        .WithTags("CDS Hooks")
        .WithSummary("Keeps what readers did with cards; the same feedback twice is kept once")
        .Accepts<object>("application/json")
        .Produces(StatusCodes.Status200OK)
        .Produces(StatusCodes.Status400BadRequest, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status401Unauthorized, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status404NotFound, contentType: Outcome.MediaType)
        .Produces(StatusCodes.Status413PayloadTooLarge, contentType: Outcome.MediaType);

    private async Task<IResult> AnswerAsync(string id, HttpContext http)
    {
        var service = services.Find(id);
        using var body = await JsonBody.ReadAsync(http.Request, http.RequestAborted);
        var client = http.Features.Get<TrustedIssuer>()?.Issuer ?? LocalClient;
        var entries = reader.Read(body.RootElement).Select(i => EntryOf(i, service.Id, client)).ToList();
        await store.AddAsync(entries, http.RequestAborted);
        foreach (var entry in entries)
        {
            metrics.FeedbackKept(entry.Outcome);
        }

        return Results.Ok();
    }

    private FeedbackEntry EntryOf(FeedbackItem item, string service, string client)
    {
        var card = issued.Find(item.Card);
        return new FeedbackEntry
        {
            Key = KeyOf(item, service, client),
            ReceivedAt = clock.GetUtcNow(),
            Service = service,
            Client = client,
            Card = item.Card,
            Topic = card?.Topic,
            Outcome = item.Outcome,
            OutcomeAt = item.At,
            Suggestions = [.. item.Suggestions.Select(s => card?.Suggestions.GetValueOrDefault(s) is { } label ? $"{s:D} {label}" : s.ToString("D"))],
            ReasonSystem = item.ReasonSystem,
            ReasonCode = item.ReasonCode,
            Commented = item.Comment is not null,
            Comment = options.Value.KeepComments ? item.Comment : null,
            Knowledge = support.Knowledge.Document.Pack.Version,
        };
    }

    // Several answers to one card are several entries: a reader may accept one suggestion now and another later. The comment is hashed only where it is kept:
    // the hash of a short text would tell the text.
    private string KeyOf(FeedbackItem item, string service, string client)
    {
        string?[] said =
        [
            service, client, item.Card.ToString("D"), item.Outcome, FeedbackTable.Text(item.At), string.Join(' ', item.Suggestions), item.ReasonSystem, item.ReasonCode,
            options.Value.KeepComments ? item.Comment : null,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', said))));
    }
}
