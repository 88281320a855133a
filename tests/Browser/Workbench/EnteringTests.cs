using System.Text.Json;
using DecisionSupport.Browser.Tests.Browsers;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>What is entered is the case, and nothing else is.</summary>
public sealed class EnteringTests(TestBrowser browser, WorkbenchServer server)
{
    [Fact]
    public async Task What_was_not_entered_is_not_measured_and_never_negative()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();

        await Assertions.Expect(bench.Row("pten").Locator(".tag")).ToHaveTextAsync("Not measured");
        await Assertions.Expect(bench.Row("er").Locator(".tag")).ToHaveTextAsync("Reported");
        var looks = await bench.Visit.MeasureAsync<string[]>("() => ['pten', 'er'].map(b => getComputedStyle(document.querySelector(`[data-biomarker=${b}]`)).borderTopStyle)");
        Assert.Equal(["dashed", "solid"], looks);

        using var profile = JsonDocument.Parse(await bench.ExportAsync("Case"));
        Assert.Equal(["her2", "er"], profile.RootElement.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("biomarker").GetString()));
        using var assessment = JsonDocument.Parse(await bench.ExportAsync("JSON"));
        string?[] Named(string list) => [.. assessment.RootElement.GetProperty(list).EnumerateArray().Select(e => e.TryGetProperty("biomarker", out var b) ? b.GetString() : null)];
        Assert.Contains("pten", Named("missing"));
        Assert.DoesNotContain("pten", Named("findings"));
    }

    [Fact]
    public async Task A_test_that_was_not_done_does_not_look_like_a_result()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);

        await bench.Row("pten").GetByLabel("Call", new() { Exact = true }).SelectOptionAsync("not-done");
        await Assertions.Expect(bench.Row("pten").Locator(".tag")).ToHaveTextAsync("No result");

        await bench.Row("pten").GetByLabel("Call", new() { Exact = true }).SelectOptionAsync("intact");
        await Assertions.Expect(bench.Row("pten").Locator(".tag")).ToHaveTextAsync("Reported");
    }

    [Fact]
    public async Task The_report_follows_every_change()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();

        await bench.Row("pten").GetByLabel("Call", new() { Exact = true }).SelectOptionAsync("lost");
        await Assertions.Expect(bench.Report.Locator("#summary")).ToContainTextAsync("PI3K/AKT pathway activation");

        await bench.Row("pten").GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(bench.Report.Locator("#summary")).Not.ToContainTextAsync("PI3K/AKT pathway activation");

        await bench.Page.GetByLabel("Approved in").SelectOptionAsync("EU");
        await Assertions.Expect(bench.Report.Locator("header")).ToContainTextAsync("in the EU");
    }

    [Fact]
    public async Task Every_biomarker_of_the_knowledge_base_can_be_entered_in_every_form_that_it_takes()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.Page.GetByLabel("Disease setting").SelectOptionAsync("metastatic");

        // Each form of each biomarker once, with the first value on offer or a number that every unit allows.
        var rows = await bench.Visit.MeasureAsync<int>("""
            () => {
                const set = (control, value) => { control.value = value; control.dispatchEvent(new Event('change', { bubbles: true })); control.dispatchEvent(new Event('input', { bubbles: true })); };
                for (const remove of document.querySelectorAll('[data-biomarker] .row-head button')) remove.click();
                const add = [...document.querySelectorAll('button')].find(b => b.textContent === 'Add result'), choice = document.querySelector('#new-result');
                for (const biomarker of [...choice.options].map(o => o.value)) {
                    set(choice, biomarker);
                    for (let form = 0, forms = 1; form < forms; form++) {
                        add.click();
                        const row = [...document.querySelectorAll(`[data-biomarker="${biomarker}"]`)].at(-1), shape = row.querySelector('[data-name=form]');
                        if (shape) { forms = shape.options.length; set(shape, shape.options[form].value); }
                        for (const select of row.querySelectorAll(':scope > .grid > .field select:not([data-name=form])')) if (!select.value) set(select, select.options[1]?.value ?? '');
                        for (const input of row.querySelectorAll(':scope > .grid > .field input')) set(input, '5');
                        const protein = row.querySelector('[data-name=protein]');
                        if (protein) set(protein, 'p.H1047R');
                    }
                }
                return document.querySelectorAll('[data-biomarker]').length;
            }
            """);
        await bench.UpToDateAsync();

        using var profile = JsonDocument.Parse(await bench.ExportAsync("Case"));
        Assert.Equal(rows, profile.RootElement.GetProperty("results").GetArrayLength());
        Assert.Empty(bench.Visit.Complaints);
    }

    [Fact]
    public async Task The_reader_keeps_the_place_in_the_report_when_it_changes()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();
        await bench.Visit.MeasureAsync<bool>("() => { document.querySelector('iframe').contentWindow.scrollTo(0, 900); return true; }");

        await bench.Row("pten").GetByLabel("Call", new() { Exact = true }).SelectOptionAsync("lost");
        await Assertions.Expect(bench.Report.Locator("#summary")).ToContainTextAsync("PI3K/AKT pathway activation");

        await bench.Page.WaitForFunctionAsync("() => document.querySelector('iframe').contentWindow.scrollY === 900");
    }

    [Fact]
    public async Task Several_answers_are_supposed_together_and_taken_back()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();
        await bench.Page.GetByRole(AriaRole.Tab, new() { Name = "What if" }).ClickAsync();

        await bench.Question("pten").GetByLabel("lost").CheckAsync();
        await bench.Question("muc4").GetByLabel("high").CheckAsync();
        await Assertions.Expect(bench.Status).ToContainTextAsync("2 answers supposed");
        await Assertions.Expect(bench.Difference.Locator("main")).ToContainTextAsync("Masking of HER2 by mucin 4");
        await Assertions.Expect(bench.Difference.Locator("main")).ToContainTextAsync("PI3K/AKT pathway activation");

        await bench.Page.GetByRole(AriaRole.Button, new() { Name = "Suppose nothing" }).ClickAsync();
        await Assertions.Expect(bench.Question("pten").GetByLabel("As it is")).ToBeCheckedAsync();
        await Assertions.Expect(bench.Page.Locator("#what-if iframe")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Clearing_asks_first_and_leaves_nothing()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.EnterCaseAsync();
        var clear = bench.Page.Locator("#clear");

        await clear.ClickAsync();
        await Assertions.Expect(clear).ToHaveTextAsync("Clear everything?");
        await Assertions.Expect(bench.Page.GetByLabel("Disease setting")).ToHaveValueAsync("metastatic");

        await clear.ClickAsync();
        await Assertions.Expect(bench.Page.GetByLabel("Disease setting")).ToHaveValueAsync("");
        await Assertions.Expect(bench.Page.Locator("iframe")).ToHaveCountAsync(0);
        await Assertions.Expect(bench.Page.Locator(".exports button:enabled")).ToHaveCountAsync(0);
    }
}
