using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

/// <summary>What one answer would change can be looked at alone, by keyboard and without a script; nothing is lost where nobody chooses.</summary>
public sealed class SupposedAnswerTests(TestBrowser browser)
{
    private const string Shown = "() => [...document.querySelectorAll('.suppose .difference')].filter(d => d.checkVisibility()).length";
    private const string All = "() => document.querySelectorAll('.suppose .difference').length";

    [Fact]
    public async Task Every_difference_is_shown_until_an_answer_is_chosen()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk);

        Assert.NotEqual(0, await visit.MeasureAsync<int>(All));
        Assert.Equal(await visit.MeasureAsync<int>(All), await visit.MeasureAsync<int>(Shown));
    }

    [Fact]
    public async Task Arrow_keys_choose_one_answer_and_show_its_difference_alone()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk);
        await visit.Page.Locator("#suppose-all").FocusAsync();

        await visit.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal(1, await visit.MeasureAsync<int>(Shown));
        Assert.True(await visit.MeasureAsync<bool>("() => document.querySelector('.answer:has(> input:checked) > .difference').checkVisibility()"));

        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await visit.MeasureAsync<int>(All), await visit.MeasureAsync<int>(Shown));
    }

    [Fact]
    public async Task On_paper_every_difference_stands_whatever_was_chosen()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk);
        await visit.Page.Locator("#suppose-all").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.Equal(await visit.MeasureAsync<int>(All), await visit.MeasureAsync<int>(Shown));
    }
}
