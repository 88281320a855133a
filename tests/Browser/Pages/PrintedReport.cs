using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>A page printed to PDF and read back.</summary>
internal sealed class PrintedReport
{
    private PrintedReport(IReadOnlyList<PrintedPage> pages) => Pages = pages;

    public IReadOnlyList<PrintedPage> Pages { get; }

    /// <summary>Whether a text stands on a page, or begins at the foot of one column and goes on at the head of the next page's.</summary>
    public bool Says(string plain)
    {
        var texts = Pages.Select(p => p.Text).ToList();
        return texts.Exists(page => page.Contains(plain, StringComparison.Ordinal))
            || texts.Zip(texts.Skip(1)).Any(pair => Enumerable.Range(1, plain.Length - 1).Any(cut =>
                pair.First.Contains(plain[..cut], StringComparison.Ordinal) && pair.Second.Contains(plain[cut..], StringComparison.Ordinal)));
    }

    /// <summary>The margins are those of the style sheet, as when a reader prints.</summary>
    public static async Task<PrintedReport> PrintAsync(IPage page, Paper paper) =>
        Read(await page.PdfAsync(new PagePdfOptions { Format = paper.Name, PrintBackground = false }));

    public static PrintedReport Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return new PrintedReport([.. document.GetPages().Select(p => new PrintedPage(p))]);
    }

    /// <summary>Letters and digits alone, so that neither line breaks nor adornments matter in a comparison.</summary>
    public static string Plain(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
