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
            var top = await visit.MeasureAsync<double>("() => document.querySelector('#summary p').getBoundingClientRect().bottom");

            Assert.True(top <= view.Height, $"{view.Width}: the summary ends at {top} of {view.Height}");
        }
    }
}
