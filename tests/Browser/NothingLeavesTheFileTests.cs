using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

public sealed class NothingLeavesTheFileTests(TestBrowser browser)
{
    public static TheoryData<string> Samples => [.. SampleReports.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_but_the_file_is_asked_for_and_nothing_is_said_on_the_console(string sample)
    {
        var file = SampleReports.AddressOf(sample);

        await using var visit = await browser.OpenAsync(file, View.Desk);
        await Layout.UnfoldAsync(visit);
        await visit.Page.EmulateMediaAsync((View.Desk with { Dark = true }).Media());
        await visit.Page.SetViewportSizeAsync(View.Phone.Width, View.Phone.Height);

        Assert.Equal([file.AbsoluteUri], visit.Requests);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_page_itself_forbids_what_a_later_change_might_let_in()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk);

        // A script and a picture from elsewhere, put into the page as markup that was not encoded would be.
        await visit.MeasureAsync<bool>("""
            () => {
                document.body.insertAdjacentHTML('beforeend', '<img src="https://tracker.example/pixel.png" onerror="document.title = 1">');
                const script = document.createElement('script');
                script.textContent = 'document.title = "it ran"';
                document.body.append(script);
                return true;
            }
            """);

        Assert.DoesNotContain("it ran", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Contains(visit.Complaints, c => c.Contains("img-src data:", StringComparison.Ordinal));
        Assert.Contains(visit.Complaints, c => c.Contains("default-src 'none'", StringComparison.Ordinal));
    }
}
