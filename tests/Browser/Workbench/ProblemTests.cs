using DecisionSupport.Browser.Tests.Browsers;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>Everything that is wrong, at once, where it is wrong.</summary>
public sealed class ProblemTests(TestBrowser browser, WorkbenchServer server)
{
    [Fact]
    public async Task Every_problem_stands_beside_its_field_and_is_announced()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();
        var page = bench.Page;

        await page.GetByLabel("Year of birth").FillAsync("1700");
        await page.GetByLabel("Left ventricular").FillAsync("lots");
        await bench.Row("er").GetByLabel("Number").FillAsync("140");
        await bench.Row("pik3ca").GetByLabel("Protein change").FillAsync("nonsense");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add therapy" }).ClickAsync();
        await page.GetByLabel("Add a drug").FillAsync("trastuzumabx");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(bench.Problems).ToHaveCountAsync(6);
        await Assertions.Expect(bench.Status).ToContainTextAsync("6 things to put right");
        Assert.Equal(
            ["/patient/birthYear", "/results/1/value", "/results/2/variants/0/protein", "/therapies/0/agents/0", "/therapies/0/setting", "/clinical/lvefPercent"],
            await bench.Problems.Locator("code").AllTextContentsAsync());
        foreach (var (label, words) in new[] { ("Year of birth", "1900"), ("Left ventricular", "must be a number"), ("Number", "between 0 and 100"), ("Protein change", "HGVS") })
        {
            var field = page.Locator("#enter").GetByLabel(label).And(page.Locator("[aria-invalid]"));
            await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex(words));
        }

        await Assertions.Expect(page.Locator(".row .problem:visible").Filter(new() { HasText = "did you mean 'trastuzumab'?" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_report_that_no_longer_fits_is_told_apart_and_not_exported()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();
        await Assertions.Expect(bench.Page.Locator(".exports button:disabled")).ToHaveCountAsync(0);

        await bench.Row("er").GetByLabel("Number").FillAsync("140");
        await Assertions.Expect(bench.Status).ToContainTextAsync("not up to date");
        await Assertions.Expect(bench.Page.Locator(".exports button:enabled")).ToHaveCountAsync(0);
        await Assertions.Expect(bench.Page.Locator("#answer.stale")).ToHaveCountAsync(1);

        await bench.Row("er").GetByLabel("Number").FillAsync("40");
        await bench.UpToDateAsync();
        await Assertions.Expect(bench.Page.Locator("#answer.stale, [aria-invalid], .problem:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(bench.Page.Locator(".exports button:disabled")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_pasted_profile_that_is_wrong_is_shown_in_the_form_to_be_put_right()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);

        await bench.PasteAsync("""
            {"schemaVersion":"1.0","profileId":"x","surname":"Doe","disease":{"setting":"metastatic"},
             "results":[{"biomarker":"pten"},{"biomarker":"her2","assay":"ihc","value":"3+"},{"biomarker":"er","assay":"ihc","value":140,"unit":"%"}]}
            """);

        await Assertions.Expect(bench.Problems.Filter(new() { HasText = "/results/0" })).ToHaveCountAsync(1);
        await Assertions.Expect(bench.Problems.Filter(new() { HasText = "/results/2/value" })).ToHaveCountAsync(1);
        await Assertions.Expect(bench.Problems.Filter(new() { HasText = "surname" })).ToHaveCountAsync(1);
        await Assertions.Expect(bench.Row("pten").Locator("> .problem")).ToContainTextAsync("must carry exactly one of");

        await bench.Row("pten").GetByLabel("Call", new() { Exact = true }).SelectOptionAsync("lost");
        await bench.Row("er").GetByLabel("Number").FillAsync("0");
        await bench.UpToDateAsync();
        await Assertions.Expect(bench.Page.Locator("#problems")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_is_no_JSON_is_said_to_be_none()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);

        await bench.PasteAsync("{ no");

        await Assertions.Expect(bench.Problems).ToHaveCountAsync(1);
        await Assertions.Expect(bench.Status).ToContainTextAsync("One thing to put right");
    }
}
