using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Trust;

namespace DecisionSupport.Server.CdsHooks.Discovery;

/// <summary><c>GET /cds-services</c>: the list of services.</summary>
internal static class DiscoveryEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cds-services", Answer)
        .AddEndpointFilter<DiscoveryTokenFilter>()
        .WithName("Discovery")
        .WithTags("CDS Hooks")
        .WithSummary("Lists the CDS Hooks services")
        .Produces(StatusCodes.Status200OK, contentType: "application/json")
        .Produces(StatusCodes.Status401Unauthorized, contentType: Outcome.MediaType);

    private static IResult Answer(HookServices services, IDecisionSupport support) => Results.Json(
        new ServiceList([.. services.All.SelectMany(s => s.Hooks.Select(h => ServiceEntry.Of(s, h, support.Knowledge.Document.Pack)))]),
        DiscoveryJson.Default.ServiceList);
}
