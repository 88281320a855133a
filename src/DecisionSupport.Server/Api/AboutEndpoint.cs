namespace DecisionSupport.Server.Api;

/// <summary><c>GET /about</c>: for whom and what this is, what it stands on and what it does not know.</summary>
internal static class AboutEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/about", (IDecisionSupport support) => Results.Json(About.Of(support.Knowledge), AboutJson.Default.About))
        .WithName("About")
        .WithTags("About")
        .WithSummary("Intended use, knowledge, limits and source attributes")
        .Produces(StatusCodes.Status200OK, contentType: "application/json");
}
