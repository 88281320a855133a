using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.CdsHooks;

/// <summary>order-select and order-sign: cards on the ordered drugs and on nothing else.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task A_drug_that_failed_its_trials_is_warned_about_with_the_reason()
    {
        await using var server = await RunningServer.StartAsync();

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.Orders, Calls.Sign("trastuzumab duocarmazine"))));

        Assert.Equal("warning", Text(card, "indicator"));
        Assert.StartsWith("Trastuzumab duocarmazine (SYD985): considered and not suggested (", Text(card, "summary"), StringComparison.Ordinal);
        Assert.Contains("**Considered and not suggested**", Text(card, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_selected_order_is_spoken_of()
    {
        await using var server = await RunningServer.StartAsync();

        var cards = Conformance.Check(await server.PostAsync(Calls.Orders, Calls.Select("trastuzumab deruxtecan", "lapatinib")));

        Assert.StartsWith("Trastuzumab deruxtecan", Text(Assert.Single(cards), "summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("apatinib", cards[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_speaks_of_every_order()
    {
        await using var server = await RunningServer.StartAsync();

        var cards = Conformance.Check(await server.PostAsync(Calls.Orders, Calls.Sign("trastuzumab deruxtecan", "neratinib")));

        Assert.Equal(2, cards.Count);
    }

    [Fact]
    public async Task A_drug_that_may_be_considered_gets_an_information_with_its_standing()
    {
        await using var server = await RunningServer.StartAsync();

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.Orders, Calls.Sign("trastuzumab deruxtecan"))));

        Assert.Equal("info", Text(card, "indicator"));
        Assert.Contains("**Trastuzumab deruxtecan** (standard)", Text(card, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_that_make_a_known_regimen_are_judged_as_that_regimen()
    {
        await using var server = await RunningServer.StartAsync();

        var cards = Conformance.Check(await server.PostAsync(Calls.Orders, Calls.Sign("tucatinib", "trastuzumab", "capecitabine")));

        var card = Assert.Single(cards);
        Assert.Equal("Tucatinib + trastuzumab + capecitabine: may be considered here (standard)", Text(card, "summary"));
        Assert.Contains("Judged together with the other draft orders", Text(card, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pregnancy_makes_an_order_of_a_her2_antibody_critical()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.Sign("trastuzumab emtansine");
        call["prefetch"]!["pregnancy"] = Calls.Results(Pregnant());

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.Orders, call)));

        Assert.Equal("critical", Text(card, "indicator"));
        Assert.Contains("contraindicated in this patient", Text(card, "summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amoxicillin")]
    [InlineData("paclitaxel")]
    public async Task Other_drugs_and_mere_partners_are_met_with_silence(string drug)
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Empty(Conformance.Check(await server.PostAsync(Calls.Orders, Calls.Sign(drug))));
    }

    [Fact]
    public async Task Silence_needs_no_record()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.Sign("amoxicillin");
        call.Remove("prefetch");

        Assert.Empty(Conformance.Check(await server.PostAsync(Calls.Orders, call)));
    }

    [Fact]
    public async Task An_order_that_matters_without_any_record_is_412()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.Sign("lapatinib");
        call.Remove("prefetch");

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await server.PostAsync(Calls.Orders, call)).Status);
    }

    [Fact]
    public async Task Without_a_her2_result_an_order_is_told_to_be_unchecked()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.Sign("lapatinib");
        call["prefetch"]!["her2"] = Calls.Results();

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.Orders, call)));

        Assert.Equal("info", Text(card, "indicator"));
        Assert.Equal("Lapatinib: not checked, it is not known whether the cancer is HER2-positive", Text(card, "summary"));
    }

    [Fact]
    public async Task A_regimen_in_one_request_group_is_one_order()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.Sign("tucatinib", "trastuzumab", "capecitabine");
        call["context"]!["draftOrders"]!["entry"]!.AsArray().Insert(0, new JsonObject
        {
            ["resource"] = new JsonObject
            {
                ["resourceType"] = "RequestGroup", ["id"] = "rg1", ["status"] = "draft", ["intent"] = "proposal", ["subject"] = new JsonObject { ["reference"] = "Patient/" + Calls.PatientId },
                ["action"] = new JsonArray([.. Enumerable.Range(0, 3).Select(i => (JsonNode)new JsonObject { ["resource"] = new JsonObject { ["reference"] = $"MedicationRequest/order-{i}" } })]),
            },
        });
        call["hook"] = "order-select";
        call["context"]!["selections"] = new JsonArray("RequestGroup/rg1");

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.Orders, call)));

        Assert.StartsWith("Tucatinib + trastuzumab + capecitabine: ", Text(card, "summary"), StringComparison.Ordinal);
    }

    private static JsonObject Pregnant()
    {
        var observation = Calls.Observation("p1", "82810-3", []);
        observation.Remove("valueQuantity");
        observation["valueCodeableConcept"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://snomed.info/sct", ["code"] = "77386006", ["display"] = "Pregnant" }) };
        return observation;
    }

    private static string Text(JsonElement card, string member) => card.GetProperty(member).GetString()!;
}
