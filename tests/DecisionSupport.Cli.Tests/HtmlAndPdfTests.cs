using System.Text;
using DecisionSupport.Reporting;

namespace DecisionSupport.Cli.Tests;

public sealed class HtmlAndPdfTests : Workplace
{
    private const string Browser = "DECISION_SUPPORT_CHROMIUM";

    [Fact]
    public async Task Html_is_a_whole_document()
    {
        var run = await Cli.RunAsync("assess", Sample, "--format", "html", "--now", Cli.Now);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_without_a_file_to_write_is_wrong_usage()
    {
        var run = await Cli.RunAsync("assess", Sample, "--format", "pdf", "--now", Cli.Now);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_without_a_browser_fails_and_says_what_to_do()
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", "");
        try
        {
            var run = await Cli.RunAsync("assess", Sample, "--format", "pdf", "--now", Cli.Now, "--out", PathTo("report.pdf"));

            Assert.Equal((3, ""), (run.ExitCode, run.Out));
            Assert.Contains(Browser, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            Assert.Empty(Files);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    [Fact]
    public async Task Browser_that_is_not_there_is_not_named_on_standard_error()
    {
        Environment.SetEnvironmentVariable(Browser, PathTo("jane-doe"));
        try
        {
            var run = await Cli.RunAsync("assess", Sample, "--format", "pdf", "--now", Cli.Now, "--out", PathTo("report.pdf"));

            Assert.Equal((3, ""), (run.ExitCode, run.Out));
            Assert.DoesNotContain("jane-doe", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Browser, null);
        }
    }

    [Fact]
    public async Task Pdf_is_printed_where_there_is_a_browser()
    {
        // Continuous integration has one, and a run that only seems to have printed would be no use there.
        Assert.SkipWhen(!PdfPrinter.IsAvailable && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "No Chromium on this machine.");

        var run = await Cli.RunAsync("assess", Sample, "--format", "pdf", "--now", Cli.Now, "--out", PathTo("report.pdf"));

        Assert.Equal(new Cli.Outcome(0, "", ""), run);
        Assert.Equal(["report.pdf"], Files);
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(PathTo("report.pdf"), TestContext.Current.CancellationToken), 0, 5));
    }
}
