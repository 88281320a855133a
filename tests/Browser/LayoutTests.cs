using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

public sealed class LayoutTests(TestBrowser browser)
{
    private static readonly int[] Widths = [View.Magnified.Width, View.Phone.Width, 600, 768, 1024, View.Desk.Width, 1920];

    public static TheoryData<string> Samples => [.. SampleReports.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_reaches_beyond_the_page_at_any_width(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);
        await Layout.UnfoldAsync(visit);

        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, View.Desk.Height);

            Assert.Equal((width, 0), (width, await Layout.SidewaysAsync(visit)));
            Found.Nothing(await Layout.BeyondAsync(visit, width), $"{width}:");
            Found.Nothing(await Layout.SpillingAsync(visit), $"{width}:");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_answer_begins_on_the_first_screen(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);

        foreach (var view in new[] { View.Desk, View.Phone })
        {
            await visit.Page.SetViewportSizeAsync(view.Width, view.Height);
            var top = await visit.MeasureAsync<double>("() => document.querySelector('#summary p').getBoundingClientRect().top");

            // With room for three lines of it.
            Assert.True(top + 90 <= view.Height, $"{view.Width}: the summary begins at {top} of {view.Height}");
        }
    }

    [Fact]
    public async Task Evidence_for_and_against_has_the_same_width_and_no_empty_half()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk);

        // Width of each side as a share of the card: two halves, or the whole where one of them has nothing to say.
        var shares = await visit.MeasureAsync<double[][]>("""
            () => ['.evidence:has(> .for > ul):has(> .against > ul)', '.evidence:has(> .for > ul):not(:has(> .against > ul))'].map(cards =>
                [...document.querySelectorAll(cards)].flatMap(card => [...card.querySelectorAll(':scope > .for, :scope > .against')].map(side => side.offsetWidth / card.offsetWidth)))
            """);

        Assert.NotEmpty(shares[0]);
        Assert.NotEmpty(shares[1]);
        Assert.All(shares[0], share => Assert.InRange(share, 0.45, 0.5));
        Assert.All(shares[1], share => Assert.Equal(1, share));
    }
}
