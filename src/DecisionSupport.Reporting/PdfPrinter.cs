using System.Diagnostics;
using System.Text;
using DecisionSupport.Reporting.Printing;

namespace DecisionSupport.Reporting;

/// <summary>Prints an HTML report to PDF, in a browser of its own that sees nothing else and is gone afterwards.</summary>
public static class PdfPrinter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Whether there is a browser to print with.</summary>
    public static bool IsAvailable => Chromium.TryFind() is not null;

    /// <summary>Prints a report.</summary>
    /// <param name="html">The report, as <see cref="HtmlReport"/> writes it.</param>
    /// <param name="cancellationToken">Stops the printing.</param>
    /// <returns>The PDF.</returns>
    /// <exception cref="PrinterUnavailableException">No Chromium was found, or it did not print.</exception>
    public static async Task<byte[]> PrintAsync(string html, CancellationToken cancellationToken)
    {
        var program = Chromium.Find();
        var folder = Directory.CreateTempSubdirectory("decision-support-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "report.html"), Path.Combine(folder.FullName, "report.pdf"));
            await File.WriteAllTextAsync(page, html, new UTF8Encoding(false), cancellationToken);
            await RunAsync(program, Arguments(folder.FullName, page, pdf), cancellationToken);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancellationToken) : throw new PrinterUnavailableException("Chromium did not print the report.");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static string[] Arguments(string folder, string page, string pdf) =>
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + Path.Combine(folder, "browser"),
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        "--print-to-pdf=" + pdf,
        new Uri(page).AbsoluteUri,
    ];

    private static async Task RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new PrinterUnavailableException("Chromium could not be started.");
        try
        {
            // What it says is drained, not shown: it names the file and warns about this machine.
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token),
                process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PrinterUnavailableException("Chromium took too long to print the report.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    // The page holds a patient's results. A browser that is still closing may hold a file of its own for a moment.
    private static void Remove(DirectoryInfo folder)
    {
        File.Delete(Path.Combine(folder.FullName, "report.html"));
        File.Delete(Path.Combine(folder.FullName, "report.pdf"));
        for (var attempt = 0; attempt < 10; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
