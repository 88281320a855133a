using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>The whole way of a case, without a mouse.</summary>
public sealed class ByKeyboardTests(TestBrowser browser, WorkbenchServer server)
{
    [Fact]
    public async Task A_case_is_entered_its_options_seen_PTEN_supposed_and_the_report_exported()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        var page = bench.Page;

        await Keys.TypeAsync(page, "Disease setting", "Meta");
        await Keys.TypeAsync(page, "IHC score", "3", "[data-biomarker=her2]");
        await Keys.TypeAsync(page, "Number", "0", "[data-biomarker=er]");
        await Keys.ToAsync(page, "Add therapy");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Trastuzumab");
        await page.Keyboard.PressAsync("Enter");
        await Keys.TypeAsync(page, "Setting in which it was given", "Meta");
        await bench.UpToDateAsync();

        await Assertions.Expect(bench.Report.Locator("#summary")).ToContainTextAsync("Trastuzumab deruxtecan");
        await Assertions.Expect(bench.Report.Locator("header")).ToContainTextAsync("1 HER2-directed regimen for metastatic disease");

        await Keys.ToAsync(page, "Report", "#answer");
        await page.Keyboard.PressAsync("ArrowRight");
        await Keys.ToAsync(page, "As it is", "[data-input=pten]");
        await page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(bench.Question("pten").GetByLabel("lost")).ToBeCheckedAsync();
        await Assertions.Expect(bench.Difference.Locator("main")).ToContainTextAsync("PI3K/AKT pathway activation");
        await Assertions.Expect(bench.Status).ToContainTextAsync("One answer supposed");

        // Supposed is not entered: the case is as it was.
        await Assertions.Expect(bench.Row("pten").Locator(".tag")).ToHaveTextAsync("Not measured");

        await Keys.ToAsync(page, "HTML", ".exports", back: true);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Contains("Trastuzumab deruxtecan", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // While the therapy had no setting yet the server said so, and the browser notes that on its console.
        Assert.DoesNotContain(bench.Visit.Complaints, c => !c.Contains("422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tab_reaches_everything_in_the_order_of_the_page_and_shows_where_it_is()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        var reachable = await KeyboardWalk.ReachableAsync(bench.Visit);

        var stops = await KeyboardWalk.WalkAsync(bench.Visit, reachable.Length);

        Assert.Equal(reachable, stops.Select(s => s.Element));
        Assert.DoesNotContain(stops, s => s.Outline < 2);
        Found.Nothing(stops.Where(s => !s.InView).Select(s => s.Element));
    }

    [Fact]
    public async Task Focus_stays_with_the_reader_when_a_row_is_added_or_removed()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        var page = bench.Page;

        await page.GetByLabel("Another biomarker").SelectOptionAsync("muc4");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add result" }).ClickAsync();
        await Assertions.Expect(bench.Row("muc4").GetByLabel("Call")).ToBeFocusedAsync();

        await Keys.ToAsync(page, "Remove Mucin 4", back: true);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(bench.Row("muc4")).ToHaveCountAsync(0);
        Assert.NotEqual("BODY", await bench.Visit.MeasureAsync<string>("() => document.activeElement.tagName"));
    }

    [Fact]
    public async Task A_problem_leads_to_its_field()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();
        await bench.Page.GetByLabel("Platelets").FillAsync("many");
        await bench.Problems.First.WaitForAsync();

        await bench.Problems.GetByRole(AriaRole.Button).FocusAsync();
        await bench.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(bench.Page.GetByLabel("Platelets")).ToBeFocusedAsync();
    }
}
