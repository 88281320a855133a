using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pictures;
using DecisionSupport.Browser.Tests.Reports;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests;

/// <summary>The picture of the report in the README is what the sample's report looks like today.</summary>
public sealed class ReadmePictureTests(TestBrowser browser)
{
    [Fact]
    public async Task The_picture_in_the_readme_is_current()
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf("pten-loss-metastatic"), View.Desk with { Width = 1180, Height = 1120 });
        await visit.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = LooksTests.Fonts });
        var png = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        var shown = Path.Combine(Repository.Root, "docs", "report.png");
        if (new Comparison(Picture.OfScreen(await File.ReadAllBytesAsync(shown, TestContext.Current.CancellationToken)), Picture.OfScreen(png)).LooksTheSame)
        {
            return;
        }

        await File.WriteAllBytesAsync(Path.ChangeExtension(shown, ".received.png"), png, TestContext.Current.CancellationToken);
        Assert.Fail("docs/report.png is out of date. Look at docs/report.received.png and, if it is right, rename it to report.png.");
    }
}
