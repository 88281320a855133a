using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.CdsHooks;

/// <summary>interop.md 1.4: what may come for a prefetch key is told apart, and only "asked, and nothing" reads as nothing recorded.</summary>
public sealed class PrefetchTests
{
    /// <summary>What comes for <c>pregnancy</c>, what the card says of it, and whether a card of its own warns.</summary>
    public static TheoryData<string, string?, string?, bool> States => new()
    {
        { "one resource", Resource("o9"), null, false },
        { "a search result", Bundle(Resource("o9")), null, false },
        { "an empty search result", Bundle(), "Nothing recorded: pregnancy.", false },
        { "null", "null", "Nothing recorded: pregnancy.", false },
        { "absent", null, "Not sent:", false },
        { "an outcome", Outcome("error"), "The EHR answered with an error: pregnancy.", true },
        { "a search result that holds an error only", Bundle(Outcome("error")), "The EHR answered with an error: pregnancy.", true },
        { "a search result with an error beside its entries", Bundle(Resource("o9"), Outcome("error")), "Incomplete by the EHR's own word: pregnancy.", true },
        { "a search result with a warning beside its entries", Bundle(Resource("o9"), Outcome("warning")), null, false },
        { "an empty search result with a warning", Bundle(Outcome("warning")), "Nothing recorded: pregnancy.", false },
        { "a result with further pages", Bundle(Resource("o9")).Replace("\"type\":", "\"link\":[{\"relation\":\"next\",\"url\":\"https://ehr.example.org/page2\"}],\"type\":", StringComparison.Ordinal), "Cut short, further pages were not read: pregnancy.", true },
        { "a text", "\"x\"", "The EHR answered with an error: pregnancy.", true },
        { "an object that is no resource", "{\"a\":1}", "The EHR answered with an error: pregnancy.", true },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task Each_state_of_a_key_is_told_as_what_it_is(string state, string? json, string? told, bool warned)
    {
        await using var server = await RunningServer.StartAsync();
        var call = Everything();
        if (json is null)
        {
            call["prefetch"]!.AsObject().Remove("pregnancy");
        }
        else
        {
            call["prefetch"]!["pregnancy"] = JsonNode.Parse(json);
        }

        var cards = Conformance.Check(await server.PostAsync(Calls.PatientView, call));

        Assert.NotEmpty(state);
        var detail = cards[0].GetProperty("detail").GetString()!;
        var about = detail.Split('\n').Where(l => l.Contains("pregnancy", StringComparison.Ordinal)).ToList();
        Assert.Equal(told is null ? [] : [told], about.Select(l => told is null ? l : l[(l.IndexOf("- ", StringComparison.Ordinal) + 2)..][..Math.Min(told.Length, l.Length - 2)]));
        Assert.Equal(warned ? ["resistance-summary", "incomplete-record"] : ["resistance-summary"], cards.Select(Topic));
        Assert.All(cards.Skip(1), c => Assert.Equal("warning", c.GetProperty("indicator").GetString()));
    }

    [Fact]
    public async Task Nothing_of_the_patient_and_no_word_that_there_is_nothing_is_412_with_the_keys()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call.Remove("prefetch");

        var answer = await server.PostAsync(Calls.PatientView, call);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
        Assert.Contains("/prefetch/patient: was not sent", answer.Problems);
        Assert.Contains("/prefetch/her2: was not sent", answer.Problems);
    }

    [Fact]
    public async Task Failures_alone_are_412_too()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["prefetch"] = new JsonObject { ["patient"] = Calls.Outcome() };

        var answer = await server.PostAsync(Calls.PatientView, call);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
        Assert.Contains("/prefetch/patient: holds no resource", answer.Problems);
    }

    [Fact]
    public async Task A_client_that_says_there_is_nothing_gets_a_card()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["prefetch"] = new JsonObject { ["patient"] = null, ["her2"] = null };

        var card = Assert.Single(Conformance.Check(await server.PostAsync(Calls.PatientView, call)));

        Assert.Equal("not-assessed", Topic(card));
        Assert.Contains("Nothing recorded: patient, her2.", card.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_patients_results_are_not_used_and_the_card_warns()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["prefetch"]!["her2"] = Calls.Results(Calls.Her2("someone-else"));

        var cards = Conformance.Check(await server.PostAsync(Calls.PatientView, call));

        Assert.Equal("Options withheld: it is not known whether the cancer is HER2-positive", cards[0].GetProperty("summary").GetString());
        Assert.Contains("1 resource speaks of another patient and was not used.", cards[1].GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("someone-else", cards[0].ToString() + cards[1], StringComparison.Ordinal);
    }

    // Every key answered, so that a card speaks of the one under test alone.
    private static JsonObject Everything()
    {
        var call = Calls.View();
        foreach (var key in new[] { "receptors", "variants", "pdl1", "stage", "performance", "administrations", "reports" })
        {
            call["prefetch"]![key] = Calls.Results(Calls.Observation("x-" + key, "9999-9", new JsonObject { ["value"] = 1 }));
        }

        call["prefetch"]!["medications"] = Calls.Results(Calls.Observation("x-m", "9999-9", new JsonObject { ["value"] = 1 }));
        return call;
    }

    private static string? Topic(JsonElement card) => card.GetProperty("source").GetProperty("topic").GetProperty("code").GetString();

    private static string Resource(string id) => Calls.Observation(id, "9999-8", new JsonObject { ["value"] = 1 }).ToJsonString();

    private static string Outcome(string severity) => Calls.Outcome(severity).ToJsonString();

    private static string Bundle(params string[] resources) => Calls.Results([.. resources.Select(r => JsonNode.Parse(r)!.AsObject())]).ToJsonString();
}
