using System.Globalization;
using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests;

public sealed class PrintTests(TestBrowser browser)
{
    // Rows and entries that must not be cut in two, each as the texts that it is made of.
    private const string Kept = """
        () => [...document.querySelectorAll('tbody tr, #option-overview ol > li, #references li, dl > div, h2, h3, h4')]
            .filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)
            .map(e => [...e.querySelectorAll('th, td, dt, dd, .lead, li')].concat(e).filter(part => !part.querySelector('th, dt, li')).map(part => part.textContent))
        """;

    // The reader of PDF sees a ligature as no letter at all. A person and a search in a viewer see the letters.
    private const string NoLigatures = "* { font-variant-ligatures: none !important; }";

    public static TheoryData<string, string> Prints
    {
        get
        {
            var prints = new TheoryData<string, string>();
            foreach (var sample in SampleReports.Names)
            {
                prints.Add(sample, Paper.A4.Name);
                prints.Add(sample, Paper.Letter.Name);
            }

            return prints;
        }
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public async Task Every_page_is_numbered_and_whole_and_no_row_or_entry_is_cut_in_two(string sample, string paperName)
    {
        var paper = Paper.Named(paperName);
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk with { Width = paper.Pixels, Print = true });

        Assert.Equal(0, await Layout.SidewaysAsync(visit));
        Found.Nothing(await Layout.BeyondAsync(visit, paper.Pixels));
        Found.Nothing(await Layout.SpillingAsync(visit));

        var kept = (await visit.MeasureAsync<string[][]>(Kept)).Select(parts => parts.Select(PrintedReport.Plain).Where(t => t.Length > 0).ToList()).Where(p => p.Count > 0).ToList();
        var print = await PrintAsync(visit, paper);

        HasPagesOf(paper, print.Pages);
        Found.Nothing(print.Pages.SelectMany(p => p.OnTheMargin));

        var texts = print.Pages.Select(p => p.Text).ToList();
        Assert.NotEmpty(kept);
        Assert.DoesNotContain(texts, text => text.Length == 0);
        Found.Nothing(kept.Where(parts => !texts.Exists(page => parts.TrueForAll(part => page.Contains(part, StringComparison.Ordinal)))).Select(parts => string.Join(" | ", parts)));
    }

    [Fact]
    public async Task Table_that_runs_over_a_page_repeats_its_headers()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk with { Print = true });
        await visit.MeasureAsync<bool>("""
            () => {
                const body = document.querySelector('#pathway tbody');
                for (let i = 0; i < 3; i++) body.insertAdjacentHTML('beforeend', body.innerHTML);
                return true;
            }
            """);

        var print = await PrintAsync(visit, Paper.A4);

        Assert.True(print.Pages.Count(p => p.Text.Contains("NodeInthispatientResultMechanism", StringComparison.Ordinal)) > 1);
    }

    [Theory]
    [InlineData("pten-loss-metastatic")]
    [InlineData("her2-negative")]
    public async Task What_is_folded_on_the_screen_is_printed_in_full(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);
        await Layout.UnfoldAsync(visit);
        var sections = await visit.MeasureAsync<string[]>("() => [...document.querySelectorAll('main p:not(.toggle), main li:not(:has(li))')].filter(e => e.checkVisibility()).map(e => e.textContent)");
        await visit.Page.ReloadAsync();

        var print = await PrintAsync(visit, Paper.A4);

        Found.Nothing(sections.Select(PrintedReport.Plain).Where(text => !print.Says(text)));
    }

    [Fact]
    public async Task Entry_that_is_cut_in_two_is_noticed()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk with { Print = true });
        await visit.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "#references li { break-inside: auto !important; line-height: 12 !important; }" });
        var references = await visit.MeasureAsync<string[]>("() => [...document.querySelectorAll('#references li')].map(e => e.textContent)");

        var pages = (await PrintAsync(visit, Paper.A4)).Pages.Select(p => p.Text).ToList();

        Assert.Contains(references.Select(PrintedReport.Plain), text => !pages.Exists(page => page.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Paper_stays_white_in_dark_mode()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("her2-negative"), View.Desk with { Dark = true, Print = true });

        Assert.Equal("rgb(255, 255, 255)", await visit.MeasureAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await visit.MeasureAsync<string>("() => getComputedStyle(document.body).color"));
    }

    private static void HasPagesOf(Paper paper, IReadOnlyList<PrintedPage> pages)
    {
        Assert.InRange(pages.Count, 1, 45);
        Assert.All(pages, p => Assert.InRange(p.Width, paper.Width - 1, paper.Width + 1));
        Assert.All(pages, p => Assert.InRange(p.Height, paper.Height - 1, paper.Height + 1));
        Assert.Equal(
            Enumerable.Range(1, pages.Count).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n}/{pages.Count}")),
            pages.Select(p => p.Footer.Replace(" ", "", StringComparison.Ordinal)));
    }

    private static async Task<PrintedReport> PrintAsync(Visit visit, Paper paper)
    {
        await visit.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = NoLigatures });
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return await PrintedReport.PrintAsync(visit.Page, paper);
    }
}
