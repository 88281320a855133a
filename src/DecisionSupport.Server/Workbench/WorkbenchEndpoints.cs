using DecisionSupport.Server.Hosting;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Trust;
using DecisionSupport.Server.Workbench.Form;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Workbench;

/// <summary><c>/workbench</c>: a page for people over the API. It is there where the API asks for no token, as a page has none to show.</summary>
internal static class WorkbenchEndpoints
{
    private const string Root = "/workbench";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/form", (IDecisionSupport support, IOptions<ServerOptions> options) => Results.Json(FormDescription.Of(support.Knowledge, options.Value.Jurisdiction), FormJson.Default.FormDescription))
            .AddEndpointFilter<ApiTokenFilter>()
            .WithName("Form")
            .WithTags("API")
            .WithSummary("What a form for a profile asks: fields, biomarkers with their calls and units, drugs")
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        var trust = routes.ServiceProvider.GetRequiredService<IOptions<TrustOptions>>().Value;
        if (!trust.IsLocal && !trust.ApiWithoutToken)
        {
            return;
        }

        var policy = new PagePolicy(WorkbenchPolicy.Text);
        routes.MapGet("/", () => Results.Redirect(Root)).ExcludeFromDescription();
        routes.MapGet(Root, () => WorkbenchFiles.Page).WithMetadata(policy).ExcludeFromDescription();
        routes.MapGet(Root + "/{name}", (string name) => WorkbenchFiles.Find(name)).ExcludeFromDescription();
    }
}
