using System.Net;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Feedback;

/// <summary>interop.md 1.7: feedback on cards, and its export.</summary>
public sealed class FeedbackEndpointTests
{
    [Fact]
    public async Task Accepted_and_overridden_cards_of_one_call_are_kept_and_exported()
    {
        await using var server = await RunningServer.StartAsync();
        var (first, second, suggestion) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

        var answer = await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.AcceptedItem(first, suggestion), Feedbacks.OverriddenItem(second)));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(
            [
                $"2026-11-23T12:00:00.000Z,2026-11-23T11:30:27.073Z,her2-patient-view,local,{first},,accepted,{suggestion},,,false,,0.1.0",
                $"2026-11-23T12:00:00.000Z,2026-11-23T11:31:00.000Z,her2-patient-view,local,{second},,overridden,,http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes,patient-refuses,false,,0.1.0",
            ],
            await LinesAsync(server));
    }

    [Fact]
    public async Task The_same_feedback_twice_is_kept_once()
    {
        await using var server = await RunningServer.StartAsync();
        var body = Feedbacks.Of(Feedbacks.OverriddenItem(Guid.NewGuid(), "said twice"));

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Feedbacks.Path, body)).Status);
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Feedbacks.Path, body)).Status);

        Assert.Single(await LinesAsync(server));
    }

    [Fact]
    public async Task A_second_answer_to_the_same_card_is_an_entry_of_its_own()
    {
        await using var server = await RunningServer.StartAsync();
        var card = Guid.NewGuid();

        await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.AcceptedItem(card, Guid.NewGuid())));
        await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.AcceptedItem(card, Guid.NewGuid())));
        await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.OverriddenItem(card)));

        Assert.Equal(3, (await LinesAsync(server)).Count);
    }

    [Fact]
    public async Task What_a_clinician_wrote_is_not_kept_unless_the_site_chose_so()
    {
        const string Comment = "Mrs. Quillfeather said \"no\", twice";
        await using var silent = await RunningServer.StartAsync();
        await using var keeping = await RunningServer.StartAsync("--Feedback:KeepComments=true");
        var body = Feedbacks.Of(Feedbacks.OverriddenItem(Guid.NewGuid(), Comment));

        await silent.PostAsync(Feedbacks.Path, body);
        await keeping.PostAsync(Feedbacks.Path, body);

        Assert.EndsWith(",patient-refuses,true,,0.1.0", Assert.Single(await LinesAsync(silent)), StringComparison.Ordinal);
        Assert.EndsWith(",patient-refuses,true,\"Mrs. Quillfeather said \"\"no\"\", twice\",0.1.0", Assert.Single(await LinesAsync(keeping)), StringComparison.Ordinal);
        Assert.DoesNotContain("Quillfeather", silent.Logs.All + keeping.Logs.All, StringComparison.Ordinal);
        Assert.All(silent.Folder.EnumerateFiles(), f => Assert.DoesNotContain("Quillfeather", ReadShared(f), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_comment_cannot_become_a_formula()
    {
        await using var server = await RunningServer.StartAsync("--Feedback:KeepComments=true");

        await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.OverriddenItem(Guid.NewGuid(), "=HYPERLINK(1)")));

        Assert.Contains(",'=HYPERLINK(1),", Assert.Single(await LinesAsync(server)), StringComparison.Ordinal);
    }

    /// <summary>The place within an item, what is put there (null = it is taken away), and what the client is told.</summary>
    public static TheoryData<string, string?, string> Broken => new()
    {
        { "card", null, "/feedback/0/card: is required" },
        { "card", "\"x\"", "/feedback/0/card: must be the uuid of a card" },
        { "outcome", null, "/feedback/0/outcome: is required" },
        { "outcome", "\"ignored\"", "/feedback/0/outcome: must be accepted or overridden" },
        { "outcomeTimestamp", null, "/feedback/0/outcomeTimestamp: is required" },
        { "outcomeTimestamp", "\"yesterday\"", "/feedback/0/outcomeTimestamp: must be an instant such as 2026-11-23T11:30:27Z" },
        { "outcomeTimestamp", "\"2026-11-23\"", "/feedback/0/outcomeTimestamp: must be an instant such as 2026-11-23T11:30:27Z" },
        { "outcomeTimestamp", "\"2026-13-23T11:30:27Z\"", "/feedback/0/outcomeTimestamp: must be an instant such as 2026-11-23T11:30:27Z" },
        { "acceptedSuggestions", null, "/feedback/0/acceptedSuggestions: is required" },
        { "acceptedSuggestions", "[]", "/feedback/0/acceptedSuggestions: must be an array with an entry" },
        { "acceptedSuggestions", "[{}]", "/feedback/0/acceptedSuggestions/0/id: is required" },
        { "acceptedSuggestions", "[{\"id\":\"x\"}]", "/feedback/0/acceptedSuggestions/0/id: must be the uuid of a suggestion" },
        { "overrideReason", "{\"userComment\": 5}", "/feedback/0/overrideReason/userComment: must be a text of at most 2000 characters" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task An_item_that_breaks_a_rule_is_refused_and_nothing_of_the_call_is_kept(string member, string? json, string told)
    {
        await using var server = await RunningServer.StartAsync();
        var item = Feedbacks.AcceptedItem(Guid.NewGuid());
        item.Remove(member);
        if (json is not null)
        {
            item[member] = JsonNode.Parse(json);
        }

        var answer = await server.PostAsync(Feedbacks.Path, Feedbacks.Of(item, Feedbacks.OverriddenItem(Guid.NewGuid())));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([told], answer.Problems);
        Assert.Empty(await LinesAsync(server));
    }

    [Theory]
    [InlineData("{}", "/feedback: is required")]
    [InlineData("{\"feedback\": {}}", "/feedback: must be an array")]
    [InlineData("{\"feedback\": []}", "/feedback: must have between 1 and 100 items")]
    public async Task The_list_must_be_a_list_with_items(string body, string told)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.PostAsync(Feedbacks.Path, JsonNode.Parse(body)!);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([told], answer.Problems);
    }

    [Theory]
    [InlineData(100, HttpStatusCode.OK)]
    [InlineData(101, HttpStatusCode.BadRequest)]
    public async Task A_call_has_so_many_items_at_most(int items, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.PostAsync(Feedbacks.Path, Feedbacks.Of([.. Enumerable.Range(0, items).Select(_ => Feedbacks.OverriddenItem(Guid.NewGuid()))]));

        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData(2000, HttpStatusCode.OK)]
    [InlineData(2001, HttpStatusCode.BadRequest)]
    public async Task A_comment_has_so_many_characters_at_most(int length, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.OverriddenItem(Guid.NewGuid(), new string('x', length))));

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task Only_a_client_with_that_right_may_export()
    {
        using var issuer = new Issuer();
        var folder = Directory.CreateTempSubdirectory("decision-support-trust-");
        string[] trusted = issuer.Trusted("https://cds.example.org", folder.FullName);
        await using var without = await RunningServer.StartAsync(trusted);
        await using var with = await RunningServer.StartAsync([.. trusted, "--Trust:Issuers:0:MayExportFeedback=true"]);
        const string Address = "https://cds.example.org/api/feedback.csv";

        Assert.Equal(HttpStatusCode.Forbidden, (await without.GetAsync("/api/feedback.csv", issuer.Token(Address))).Status);
        Assert.Equal(HttpStatusCode.OK, (await with.GetAsync("/api/feedback.csv", issuer.Token(Address))).Status);
        folder.Delete(recursive: true);
    }

    private static async Task<List<string>> LinesAsync(RunningServer server)
    {
        var answer = await server.GetAsync("/api/feedback.csv");
        Assert.Equal("text/csv", answer.MediaType);
        var lines = answer.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("received_at,outcome_at,service,client,card,topic,outcome,suggestions,reason_system,reason_code,commented,comment,knowledge", lines[0]);
        return [.. lines[1..]];
    }

    private static string ReadShared(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
