using UglyToad.PdfPig.Content;

namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>One page of a PDF as a reader sees it.</summary>
internal sealed class PrintedPage(Page page)
{
    private readonly List<Letter> _body = [.. page.Letters.Where(l => !IsFooter(l))];
    private readonly List<Letter> _footer = [.. page.Letters.Where(IsFooter)];

    public double Width => page.Width;

    public double Height => page.Height;

    /// <summary>Letters and digits between the margins, in the order of the text: without spaces, signs and the shapes that only adorn.</summary>
    public string Text => PrintedReport.Plain(string.Concat(_body.Select(l => l.Value)));

    /// <summary>What stands in the bottom margin.</summary>
    public string Footer => string.Concat(_footer.Select(l => l.Value)).Trim();

    /// <summary>Letters that lie on the margin or beyond: cut off, or about to be.</summary>
    public IEnumerable<string> OnTheMargin => _body
        .Where(l => !string.IsNullOrWhiteSpace(l.Value))
        .Where(l => l.BoundingBox.Left < Paper.Beside - 1 || l.BoundingBox.Right > Width - Paper.Beside + 1
            || l.BoundingBox.Top > Height - Paper.Above + 1 || l.BoundingBox.Bottom < Paper.Below - 1)
        .Select(l => $"page {page.Number}: {l.Value} at {l.BoundingBox.Left:0};{l.BoundingBox.Bottom:0}");

    private static bool IsFooter(Letter letter) => letter.StartBaseLine.Y < Paper.Below - 2;
}
