using DecisionSupport.Browser.Tests.Browsers;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>What is entered goes to this server and nowhere else, and stays nowhere.</summary>
public sealed class PrivacyTests(TestBrowser browser, WorkbenchServer server)
{
    private const string Secret = "jane-doe-1971";

    [Fact]
    public async Task Nothing_leaves_the_origin_and_nothing_of_the_case_is_in_an_address_a_store_or_the_log()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.Page.GetByLabel("Name of this case").FillAsync(Secret);
        await bench.EnterCaseAsync();
        await bench.ExportAsync("HTML");

        // A download's address is one of the page itself, that no other can ask for.
        var origin = server.Server.Address.GetLeftPart(UriPartial.Authority);
        var requests = bench.Visit.Requests.Where(r => !r.StartsWith("blob:" + origin, StringComparison.Ordinal)).ToList();
        Assert.Contains(requests, r => r.Contains("/api/assessments", StringComparison.Ordinal));
        Assert.DoesNotContain(requests, r => !r.StartsWith(origin + "/", StringComparison.Ordinal) && r is not "about:srcdoc" and not "data:,");
        var choices = requests.Select(r => new Uri(r)).Where(u => u.Query.Length > 1).SelectMany(u => u.Query[1..].Split('&')).Select(c => c.Split('=')[0]).Distinct();
        Assert.Equal(["format", "jurisdiction"], choices.Order(StringComparer.Ordinal));
        Assert.Equal(server.Address.AbsoluteUri, bench.Page.Url);
        Assert.Empty(await bench.Page.Context.CookiesAsync());
        Assert.Equal(0, await bench.Visit.MeasureAsync<int>("async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length"));
        Assert.DoesNotContain(Secret, server.Server.Logs.All, StringComparison.Ordinal);
        Assert.Empty(bench.Visit.Complaints);
    }

    [Fact]
    public async Task The_page_forbids_itself_everything_that_it_does_not_need()
    {
        using var answer = await server.Server.Http.GetAsync(server.Address, TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", Assert.Single(answer.Headers.GetValues("Cache-Control")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Markup_that_got_in_runs_nothing_and_sends_nothing()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);

        await bench.Visit.MeasureAsync<bool>("""
            () => {
                const script = document.createElement('script');
                try { script.textContent = 'document.title = "it ran"'; document.body.append(script); } catch { }
                const style = document.createElement('style');
                style.textContent = 'body { display: none }';
                document.body.append(style);
                const picture = document.createElement('img');
                picture.src = 'https://tracker.example/pixel.png';
                document.body.append(picture);
                return true;
            }
            """);
        var sent = await bench.Visit.MeasureAsync<string>("() => fetch('https://tracker.example/').then(() => 'sent', () => 'refused')");

        Assert.Equal("refused", sent);
        Assert.DoesNotContain("it ran", await bench.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.NotEqual("none", await bench.Visit.MeasureAsync<string>("() => getComputedStyle(document.body).display"));
        Assert.Contains(bench.Visit.Complaints, c => c.Contains("img-src", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_of_a_case_is_never_markup()
    {
        const string attack = "<img src=x onerror=\"document.title='it ran'\"><script>document.title='it ran'</script>";
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.Page.GetByLabel("Name of this case").FillAsync(attack);
        await bench.Page.GetByLabel("Stage").FillAsync(attack);
        await bench.Page.GetByLabel("Other medicines").FillAsync(attack);
        await bench.EnterCaseAsync();

        Assert.Equal(0, await bench.Report.Locator("img, script").CountAsync());
        await Microsoft.Playwright.Assertions.Expect(bench.Report.Locator("header")).ToContainTextAsync("<img src=x");
        Assert.DoesNotContain("it ran", await bench.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(bench.Visit.Complaints);
    }
}
