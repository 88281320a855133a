using System.Net;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Replays;

/// <summary>Requests of HL7's own examples and testers, most of them not valid FHIR: each is answered 200 with conforming cards.</summary>
public sealed class PublicExampleTests
{
    [Theory]
    [InlineData("cds-hooks/inferno-order_select_hook_request.json")]
    [InlineData("cds-hooks/inferno-order_sign_hook_request.json")]
    [InlineData("cds-hooks/crd-order-sign-request.json")]
    public async Task An_order_call_on_other_drugs_is_answered_with_silence(string name)
    {
        var call = Recordings.Read(name);
        await using var server = await RunningServer.StartAsync();

        Assert.Empty(Conformance.Check(await server.PostAsync(Calls.Orders, call)));
    }

    [Theory]
    [InlineData("cds-hooks/context-order-select-0.json", "order-select")]
    [InlineData("cds-hooks/context-order-sign-0.json", "order-sign")]
    public async Task The_contexts_of_the_hook_library_are_read(string name, string hook)
    {
        var call = Recordings.Read(name);
        call["hook"] = hook;
        call["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";
        await using var server = await RunningServer.StartAsync();

        Assert.Empty(Conformance.Check(await server.PostAsync(Calls.Orders, call)));
    }

    [Fact]
    public async Task The_patient_view_context_of_the_hook_library_lacks_only_data()
    {
        var call = Recordings.Read("cds-hooks/context-patient-view-1.json");
        call["hook"] = "patient-view";
        call["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await server.PostAsync(Calls.PatientView, call)).Status);
    }

    [Fact]
    public async Task Cards_that_the_official_tester_accepts_pass_our_own_check_of_the_common_members()
    {
        var accepted = Recordings.Read("cds-hooks/inferno-valid_cards.json").AsArray();
        await using var server = await RunningServer.StartAsync();
        var ours = JsonNode.Parse((await server.PostAsync(Calls.PatientView, Calls.View())).Body)!["cards"]![0]!.AsObject();

        // Every member of our card is one that the tester knows, and of the same JSON type.
        var known = accepted.SelectMany(c => c!.AsObject()).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.First().Value!.GetValueKind());
        Assert.All(ours, p => Assert.Equal(known[p.Key], p.Value!.GetValueKind()));
    }
}
