using System.Net;
using System.Text.Json;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.CdsHooks;

/// <summary>interop.md 1.3: the list of services.</summary>
public sealed class DiscoveryTests
{
    [Fact]
    public async Task The_list_is_at_its_fixed_place_and_nothing_in_it_is_blank()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.GetAsync("/cds-services");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json", answer.MediaType);
        Conformance.NothingBlank(answer.Json, "");
        Assert.All(Services(answer), s => Assert.All(["hook", "id", "title", "description", "usageRequirements", "version", "hookVersion"], m => Assert.Equal(JsonValueKind.String, s.GetProperty(m).ValueKind)));
    }

    [Fact]
    public async Task Both_order_hooks_share_one_id_so_that_newer_cards_replace_older_ones()
    {
        await using var server = await RunningServer.StartAsync();

        var services = Services(await server.GetAsync("/cds-services"));

        Assert.Equal(
            [("patient-view", "her2-patient-view"), ("order-select", "her2-orders"), ("order-sign", "her2-orders")],
            services.Select(s => (s.GetProperty("hook").GetString()!, s.GetProperty("id").GetString()!)));
    }

    [Fact]
    public async Task Prefetch_asks_for_reads_and_plain_searches_with_the_tokens_that_every_hook_has()
    {
        await using var server = await RunningServer.StartAsync();

        var templates = Services(await server.GetAsync("/cds-services"))[0].GetProperty("prefetch").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);

        Assert.Equal("Patient/{{context.patientId}}", templates["patient"]);
        Assert.All(templates.Where(t => t.Key != "patient"), t => Assert.Matches(@"^[A-Z][A-Za-z]+\?patient=\{\{context\.patientId\}\}(&(category|code)=[^&]+)?$", t.Value));
        Assert.Contains("http://loinc.org|85319-2", templates["her2"], StringComparison.Ordinal);

        // ER and PR counted together belong to neither, and serum HER2 is asked for as a finding of its own.
        Assert.DoesNotContain("10480-2", templates["receptors"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_intended_use_is_said_where_an_integrator_looks()
    {
        await using var server = await RunningServer.StartAsync();

        var service = Services(await server.GetAsync("/cds-services"))[0];

        Assert.Contains("not a medical device", service.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("never calls the FHIR server", service.GetProperty("usageRequirements").GetString(), StringComparison.Ordinal);
        Assert.All(service.GetProperty("extension").EnumerateObject(), p => Assert.Matches(@"^[a-z]+(\.[a-z-]+)+$", p.Name));
    }

    [Fact]
    public async Task A_site_may_keep_the_ids_that_its_clients_know()
    {
        await using var server = await RunningServer.StartAsync("--CdsHooks:PatientViewId=tumour-board");

        Assert.Equal("tumour-board", Services(await server.GetAsync("/cds-services"))[0].GetProperty("id").GetString());
    }

    private static List<JsonElement> Services(Answer answer) => [.. answer.Json.GetProperty("services").EnumerateArray()];
}
