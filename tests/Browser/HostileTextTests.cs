using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

public sealed class HostileTextTests(TestBrowser browser)
{
    [Fact]
    public async Task Text_from_a_laboratory_runs_nothing_and_asks_for_nothing()
    {
        var file = HostileReport.Write();

        await using var visit = await browser.OpenAsync(file, View.Desk);
        await Layout.UnfoldAsync(visit);
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.Empty(visit.Complaints);
        Assert.Equal([file.AbsoluteUri], visit.Requests);
        Assert.Equal(0, await visit.Page.Locator("script, img, [onload], [onerror], [onfocus], [autofocus], a[href^='javascript']").CountAsync());
    }

    [Fact]
    public async Task Text_from_a_laboratory_is_read_as_it_was_sent()
    {
        await using var visit = await browser.OpenAsync(HostileReport.Write(), View.Desk);
        var text = await visit.Page.Locator("body").InnerTextAsync();

        Assert.Contains("<script>alert('script')</script><img src=x onerror=alert('image')>\"'><svg onload=alert('svg')>", text, StringComparison.Ordinal);
        Assert.Contains("{{7*7}} ${7*7}", text, StringComparison.Ordinal);

        // What would turn the line round is shown by its name.
        Assert.Contains("\u2039U+202E\u203Aright to left", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', text);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Ten_thousand_characters_without_a_space_stay_within_the_page(int width)
    {
        await using var visit = await browser.OpenAsync(HostileReport.Write(), View.Desk with { Width = width });
        await Layout.UnfoldAsync(visit);

        Assert.Equal(0, await Layout.SidewaysAsync(visit));
        Found.Nothing(await Layout.BeyondAsync(visit, width));
        Found.Nothing(await Layout.SpillingAsync(visit));
    }
}
