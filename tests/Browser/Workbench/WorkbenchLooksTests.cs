using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>Every state of the page: nothing beyond its edges, nothing that axe-core finds wrong, targets for fingers.</summary>
public sealed class WorkbenchLooksTests(TestBrowser browser, WorkbenchServer server)
{
    public static TheoryData<string> States => ["empty", "case", "what-if", "problems", "paste"];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_no_violation_in_light_and_in_dark(string state)
    {
        await using var bench = await InAsync(state, View.Desk);
        Found.Nothing(await Accessibility.ViolationsAsync(bench.Page));

        await bench.Page.EmulateMediaAsync((View.Desk with { Dark = true }).Media());
        Found.Nothing(await Accessibility.ViolationsOfColourAsync(bench.Page));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task Nothing_reaches_beyond_the_page_on_a_tablet(string state)
    {
        await using var bench = await InAsync(state, View.Tablet);

        Assert.Equal(0, await Layout.SidewaysAsync(bench.Visit));
        Found.Nothing(await Layout.BeyondAsync(bench.Visit, View.Tablet.Width));
        Found.Nothing(await Layout.SpillingAsync(bench.Visit));
        Found.Nothing(await Accessibility.ViolationsAsync(bench.Page));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1024)]
    [InlineData(1280)]
    public async Task Nothing_reaches_beyond_the_page_at_any_width(int width)
    {
        await using var bench = await InAsync("case", View.Desk with { Width = width });

        Assert.Equal(0, await Layout.SidewaysAsync(bench.Visit));
        Found.Nothing(await Layout.BeyondAsync(bench.Visit, width));
        Found.Nothing(await Layout.SpillingAsync(bench.Visit));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task Everything_that_a_finger_presses_is_44_pixels_high(string state)
    {
        await using var bench = await InAsync(state, View.Tablet);

        // A radio button is pressed by its label, which holds it.
        Found.Nothing(await bench.Visit.MeasureAsync<string[]>("""
            () => [...document.querySelectorAll('button, select, input:not([type=radio]), textarea, summary, label:has(input), .jump a')]
                .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
                .map(e => `${e.tagName.toLowerCase()}#${e.id} ${e.textContent.trim().slice(0, 30)}: ${e.getBoundingClientRect().height}`)
            """));
    }

    [Fact]
    public async Task Links_within_the_report_stay_within_it()
    {
        await using var bench = await InAsync("case", View.Desk);

        await bench.Report.Locator("nav a").Nth(4).ClickAsync();

        await bench.Page.WaitForFunctionAsync("() => document.querySelector('iframe').contentWindow.scrollY > 0");
        Assert.Equal(server.Address.AbsoluteUri, bench.Page.Url);
        await Assertions.Expect(bench.Report.Locator("h1")).ToHaveCountAsync(1);
    }

    private async Task<Bench> InAsync(string state, View view)
    {
        var bench = await server.OpenAsync(browser, view);
        if (state == "empty")
        {
            return bench;
        }

        if (state == "paste")
        {
            await bench.PasteAsync(Bench.Sample("contradictory-results"));
            await bench.UpToDateAsync();
            return bench;
        }

        await bench.EnterCaseAsync();
        if (state == "what-if")
        {
            await bench.Page.GetByRole(AriaRole.Tab, new() { Name = "What if" }).ClickAsync();
            await bench.Question("pten").GetByText("lost").ClickAsync();
            await bench.Difference.Locator("h1").WaitForAsync();
        }
        else if (state == "problems")
        {
            await bench.Page.GetByLabel("Year of birth").FillAsync("1700");
            await bench.Row("er").GetByLabel("Number").FillAsync("140");
            await bench.Problems.Nth(1).WaitForAsync();
        }

        return bench;
    }
}
