using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

public sealed class KeyboardTests(TestBrowser browser)
{
    private const string Sample = "pten-loss-metastatic";

    public static TheoryData<string> Telling => [.. SampleReports.Telling];

    public static TheoryData<string> Samples => [.. SampleReports.Names];

    [Theory]
    [MemberData(nameof(Telling))]
    public async Task Tab_reaches_every_link_and_every_fold_in_the_order_of_the_page_and_shows_where_it_is(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);
        var reachable = await KeyboardWalk.ReachableAsync(visit);

        var stops = await KeyboardWalk.WalkAsync(visit, reachable.Length);

        Assert.Equal(reachable, stops.Select(s => s.Element));
        Assert.Equal(Enumerable.Range(0, reachable.Length), stops.Select(s => s.Index));
        Assert.DoesNotContain(stops, s => s.Outline < 2);
        Assert.DoesNotContain(stops, s => !s.InView);
    }

    [Fact]
    public async Task Tab_never_loses_its_place_out_of_sight_on_a_phone_with_everything_unfolded()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("her2-negative"), View.Phone);
        await Layout.UnfoldAsync(visit);
        var reachable = await KeyboardWalk.ReachableAsync(visit);

        var stops = await KeyboardWalk.WalkAsync(visit, reachable.Length);

        Assert.Equal(reachable, stops.Select(s => s.Element));
        Assert.DoesNotContain(stops, s => !s.InView);
    }

    [Fact]
    public async Task First_stop_skips_to_the_summary()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(Sample), View.Desk);
        var skip = visit.Page.Locator(".skip");
        Assert.False(await skip.IsInViewAsync());

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await skip.IsInViewAsync());

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#summary", visit.Page.Url, StringComparison.Ordinal);

        // The next stop lies in or after what was skipped to, not in the contents that were skipped.
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.MeasureAsync<bool>("() => !!(document.querySelector('#summary').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)"));
    }

    [Fact]
    public async Task Folded_parts_open_and_close_with_the_keyboard()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(Sample), View.Desk);
        var fold = visit.Page.Locator("details:not([open])").First;
        var summary = await fold.Locator("> summary").ElementHandleAsync();
        await summary!.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await summary.EvaluateAsync<bool>("s => s.parentElement.open"));

        await visit.Page.Keyboard.PressAsync("Space");
        Assert.False(await summary.EvaluateAsync<bool>("s => s.parentElement.open"));
    }

    [Fact]
    public async Task Figure_scrolls_with_the_arrow_keys_on_a_phone()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(Sample), View.Phone);
        await visit.Page.Locator("#pathway .scroll").FocusAsync();

        await visit.Page.Keyboard.PressAsync("ArrowRight");

        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#pathway .scroll').scrollLeft > 0");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_link_within_the_report_arrives_at_something_that_can_be_seen(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);

        // A fold around the target opens by itself when the browser goes there, so what counts is that there is something to see once it is open.
        await Layout.UnfoldAsync(visit);
        var lost = await visit.MeasureAsync<string[]>("""
            () => [...new Set([...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href')))].filter(h => {
                const target = document.getElementById(decodeURIComponent(h.slice(1)));
                return !target || target.getBoundingClientRect().height === 0 || !(target.textContent.trim() || target.labels?.length);
            })
            """);

        Found.Nothing(lost);
    }

    [Fact]
    public async Task Link_into_a_folded_part_opens_it()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(Sample), View.Desk);
        var id = await visit.MeasureAsync<string>("() => document.querySelector('details:not([open]) [id]').id");

        await visit.Page.GotoAsync(visit.Page.Url + "#" + id);

        Assert.True(await visit.MeasureAsync<bool>("id => document.getElementById(id).closest('details').open", id));
    }
}
