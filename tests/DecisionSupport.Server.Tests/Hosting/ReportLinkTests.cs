using System.Net;
using DecisionSupport.Server.Reports;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Hosting;

/// <summary>The link of a card: unguessable, for a while, never on disk.</summary>
public sealed class ReportLinkTests
{
    [Fact]
    public async Task The_link_opens_the_full_report_with_what_the_card_left_out()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.GetAsync(await LinkAsync(server));

        Assert.Equal("text/html", answer.MediaType);
        Assert.Contains("What would change this", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("was not worked out in this run", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Calls.FamilyName, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("markdown", "text/markdown")]
    [InlineData("text", "text/plain")]
    public async Task The_report_comes_in_other_forms(string format, string type)
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(type, (await server.GetAsync(await LinkAsync(server) + "?format=" + format)).MediaType);
    }

    [Fact]
    public async Task The_report_says_the_same_whenever_it_is_opened()
    {
        await using var server = await RunningServer.StartAsync();
        var link = await LinkAsync(server);

        var first = await server.GetAsync(link);
        server.Clock.Advance(TimeSpan.FromMinutes(29));

        Assert.Equal(first.Body, (await server.GetAsync(link)).Body);
    }

    [Theory]
    [InlineData(30 * 60 - 1, HttpStatusCode.OK)]
    [InlineData(30 * 60, HttpStatusCode.NotFound)]
    public async Task The_link_has_its_time(int seconds, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync();
        var link = await LinkAsync(server);

        server.Clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await server.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Only_so_many_cases_are_held_and_the_oldest_makes_way()
    {
        await using var server = await RunningServer.StartAsync("--ReportLinks:Most=2");
        string[] links = [await LinkAsync(server), await LinkAsync(server), await LinkAsync(server)];

        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync(links[0])).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(links[1])).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(links[2])).Status);
    }

    [Fact]
    public async Task A_guess_opens_nothing_and_an_unknown_form_is_refused()
    {
        await using var server = await RunningServer.StartAsync();
        var link = await LinkAsync(server);

        Assert.Matches("^/reports/[A-Za-z0-9_-]{22}$", link);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/reports/AAAAAAAAAAAAAAAAAAAAAA")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.GetAsync(link + "?format=docx")).Status);
    }

    [Fact]
    public void A_shelf_forgets_what_has_outlived_its_time_without_being_asked_for_it()
    {
        var clock = new FixedClock(RunningServer.Now);
        var shelf = new Shelf<string, int>(clock, TimeSpan.FromMinutes(1), 10);
        shelf.Put("a", 1);
        clock.Advance(TimeSpan.FromSeconds(30));
        shelf.Put("b", 2);
        shelf.Put("a", 3);
        clock.Advance(TimeSpan.FromSeconds(30));

        shelf.MakeRoom();

        Assert.Equal(2, shelf.Count);
        Assert.True(shelf.TryGet("a", out var later));
        Assert.Equal(3, later);
        clock.Advance(TimeSpan.FromSeconds(30));
        shelf.MakeRoom();
        Assert.Equal(0, shelf.Count);
    }

    private static async Task<string> LinkAsync(RunningServer server)
    {
        var answer = await server.PostAsync(Calls.PatientView, Calls.View());
        return new Uri(answer.Cards[0].GetProperty("links")[0].GetProperty("url").GetString()!).AbsolutePath;
    }
}
