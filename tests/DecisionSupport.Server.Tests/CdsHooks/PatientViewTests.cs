using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.CdsHooks;

/// <summary>interop.md 1.6 and 1.10: the cards of patient-view.</summary>
public sealed class PatientViewTests
{
    [Fact]
    public async Task A_patient_who_progressed_gets_one_card_with_options_and_their_standing()
    {
        await using var server = await RunningServer.StartAsync();

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.PatientView, Calls.View())));

        Assert.Equal("info", Text(card, "indicator"));
        Assert.Matches(@"^HER2\+, metastatic: no resistance mechanism shown, (\d+) of \1 not measured; [1-9]\d* options to consider$", Text(card, "summary"));
        Assert.Equal("resistance-summary", card.GetProperty("source").GetProperty("topic").GetProperty("code").GetString());
        Assert.Contains("**Trastuzumab deruxtecan** (standard)", Text(card, "detail"), StringComparison.Ordinal);
        Assert.Contains("Options to consider, not an order", Text(card, "detail"), StringComparison.Ordinal);
        Assert.Contains("were not assessed.", Text(card, "detail"), StringComparison.Ordinal);
        Assert.NotEmpty(card.GetProperty("suggestions").EnumerateArray());
        Assert.Equal(11, card.GetProperty("overrideReasons").GetArrayLength());
    }

    [Fact]
    public async Task The_same_call_gives_the_same_cards_but_for_the_secret_in_their_links()
    {
        await using var server = await RunningServer.StartAsync();

        var first = JsonNode.Parse((await server.PostAsync(Calls.PatientView, Calls.View())).Body)!;
        var second = JsonNode.Parse((await server.PostAsync(Calls.PatientView, Calls.View())).Body)!;

        Assert.NotEqual(Link(first), Link(second));
        first["cards"]![0]!.AsObject().Remove("links");
        second["cards"]![0]!.AsObject().Remove("links");
        Assert.Equal(first.ToJsonString(), second.ToJsonString());
    }

    [Theory]
    [InlineData("Practitioner/1", 1)]
    [InlineData("PractitionerRole/1", 1)]
    [InlineData("Patient/1", 0)]
    [InlineData("RelatedPerson/1", 0)]
    public async Task Patients_and_relatives_get_no_cards(string user, int cards)
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["context"]!["userId"] = user;

        Assert.Equal(cards, Conformance.Check(await server.PostAsync(Calls.PatientView, call)).Count);
    }

    [Fact]
    public async Task Her2_negative_disease_is_told_to_be_outside_without_any_option()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["prefetch"]!["her2"]!["entry"]![0]!["resource"]!["valueString"] = "IHC 0";

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.PatientView, call)));

        Assert.Equal("Trastuzumab resistance not assessed: these rules do not speak for this patient", Text(card, "summary"));
        Assert.False(card.TryGetProperty("suggestions", out _));
    }

    [Fact]
    public async Task Without_a_her2_result_options_are_withheld_and_the_card_says_so()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["prefetch"]!["her2"] = Calls.Results();

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.PatientView, call)));

        Assert.Equal("info", Text(card, "indicator"));
        Assert.Equal("Options withheld: it is not known whether the cancer is HER2-positive", Text(card, "summary"));
        Assert.Contains("Nothing recorded: her2", Text(card, "detail"), StringComparison.Ordinal);
        Assert.False(card.TryGetProperty("suggestions", out _));
    }

    [Fact]
    public async Task A_record_without_a_breast_cancer_is_a_card_and_not_an_error()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["prefetch"] = new JsonObject { ["patient"] = Calls.Patient() };

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.PatientView, call)));

        Assert.Equal("not-assessed", card.GetProperty("source").GetProperty("topic").GetProperty("code").GetString());
        Assert.Contains("**Why**", Text(card, "detail"), StringComparison.Ordinal);
        Assert.Contains("Not sent: conditions, her2, receptors", Text(card, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_from_the_record_cannot_become_markup()
    {
        const string Hostile = "<script>alert(1)</script> [x](http://evil.example) | **bold**";
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["prefetch"]!["her2"]!["entry"]!.AsArray().Add(new JsonObject
        {
            ["resource"] = new JsonObject
            {
                ["resourceType"] = "Observation", ["id"] = "o2", ["status"] = "final", ["subject"] = new JsonObject { ["reference"] = "Patient/" + Calls.PatientId },
                ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = "85319-2" }) },
                ["valueString"] = Hostile,
            },
        });
        call["prefetch"]!["statements"]!["entry"]![0]!["resource"]!["medicationCodeableConcept"] = new JsonObject { ["text"] = Hostile };

        var answer = await server.PostAsync(Calls.PatientView, call);

        Conformance.Check(answer);
        Assert.All(answer.Cards, c => Assert.DoesNotContain("<script", Text(c, "detail"), StringComparison.OrdinalIgnoreCase));
        Assert.All(answer.Cards, c => Assert.DoesNotContain("](http", Text(c, "detail"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_answer_acts_by_itself()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.PostAsync(Calls.PatientView, Calls.View());

        Assert.False(answer.Json.TryGetProperty("systemActions", out _));
        Assert.DoesNotContain("\"actions\"", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("isRecommended", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_may_say_which_setting_to_assume_where_the_record_shows_none()
    {
        await using var strict = await RunningServer.StartAsync();
        await using var assuming = await RunningServer.StartAsync("--CdsHooks:AssumedSetting=metastatic");
        var call = Calls.View();
        call["prefetch"]!.AsObject().Remove("conditions");
        call["prefetch"]!.AsObject().Remove("statements");

        var without = Assert.Single(Conformance.Check(await strict.PostAsync(Calls.PatientView, call)));
        var with = Assert.Single(Conformance.Check(await assuming.PostAsync(Calls.PatientView, call)));

        Assert.Equal("not-assessed", without.GetProperty("source").GetProperty("topic").GetProperty("code").GetString());
        Assert.Equal("resistance-summary", with.GetProperty("source").GetProperty("topic").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_wrong_service_for_a_hook_is_refused()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync(Calls.Orders, Calls.View())).Status);
    }

    private static string Link(JsonNode answer) => answer["cards"]![0]!["links"]![0]!["url"]!.GetValue<string>();

    private static string Text(JsonElement card, string member) => card.GetProperty(member).GetString()!;
}
