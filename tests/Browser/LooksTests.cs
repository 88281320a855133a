using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pictures;
using DecisionSupport.Browser.Tests.Reports;
using DecisionSupport.Reporting;
using DecisionSupport.Reporting.Tests.Samples;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests;

/// <summary>
/// What the report looks like. The assessments are those of the reporting tests, fixed in code, so that a change of knowledge repaints
/// nothing; the fonts are those that every Debian machine can install.
/// </summary>
public sealed class LooksTests(TestBrowser browser)
{
    internal const string Fonts = """
        *, svg text { font-family: "Liberation Sans", "DejaVu Sans" !important; }
        code { font-family: "Liberation Mono" !important; }
        """;

    // Everything there is, scope undecided, and out of scope.
    private static readonly string[] Names = ["pten-loss", "empty", "out-of-scope"];

    public static TheoryData<string, int, bool> Looks
    {
        get
        {
            var looks = new TheoryData<string, int, bool>();
            foreach (var name in Names)
            {
                looks.Add(name, View.Phone.Width, false);
                looks.Add(name, View.Desk.Width, false);
            }

            looks.Add("pten-loss", View.Desk.Width, true);
            return looks;
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Report_looks_as_approved(string name, int width, bool dark)
    {
        var file = SampleReports.Write("looks-" + name, HtmlReport.Write(Sample.All[name]));
        await using var visit = await browser.OpenAsync(file, View.Desk with { Width = width, Dark = dark });
        await visit.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = Fonts });
        var fonts = await visit.MeasureAsync<double>("() => { const c = document.createElement('canvas').getContext('2d'); c.font = '100px \"Liberation Sans\", monospace'; return c.measureText('mmmm').width; }");
        Assert.SkipWhen(BrowserProgram.MayBeAbsent && Math.Abs(fonts - 333.2) > 1, "Liberation Sans is not installed (Debian: fonts-liberation).");

        var png = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });

        ApprovedPicture.Matches(png, $"{name}-{width}{(dark ? "-dark" : "")}");
    }
}
