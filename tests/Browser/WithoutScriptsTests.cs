using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

public sealed class WithoutScriptsTests(TestBrowser browser)
{
    public static TheoryData<string> Samples => [.. SampleReports.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Says_the_same_with_scripts_off(string sample)
    {
        await using var on = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);
        await using var off = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk with { Scripts = false });

        Assert.Equal(await on.Page.Locator("body").InnerTextAsync(), await off.Page.Locator("body").InnerTextAsync());
        Assert.Empty(off.Complaints);
    }

    [Fact]
    public async Task Folded_parts_open_with_scripts_off()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk with { Scripts = false });
        var before = (await visit.Page.Locator("body").InnerTextAsync()).Length;

        await visit.Page.Locator("details:not([open]) > summary").First.ClickAsync();

        Assert.True((await visit.Page.Locator("body").InnerTextAsync()).Length > before);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_stays_out_of_sight_once_everything_is_unfolded(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);
        await Layout.UnfoldAsync(visit);

        // What a reader can click for (the other of two alternatives) is hidden on purpose and has a control that names it.
        var unseen = await visit.MeasureAsync<string[]>("""
            () => {
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), unseen = [];
                while (walker.nextNode()) {
                    const text = walker.currentNode, parent = text.parentElement;
                    if (!text.data.trim() || parent.closest('caption, title, desc, .skip, [data-alternative]')) continue;
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    const box = range.getBoundingClientRect();
                    if (box.width < 1 || box.height < 1 || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) unseen.push(text.data.trim());
                }
                return unseen;
            }
            """);

        Found.Nothing(unseen);
    }
}
