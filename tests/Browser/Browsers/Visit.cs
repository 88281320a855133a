using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Browsers;

/// <summary>A page that was opened, with everything that it asked for and said since.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _complaints = new();

    public Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) => _requests.Enqueue(request.Url);
        page.WebSocket += (_, socket) => _requests.Enqueue(socket.Url);
        page.PageError += (_, error) => _complaints.Enqueue("script error: " + error);
        page.Popup += (_, popup) => _complaints.Enqueue("window opened: " + popup.Url);
        page.Console += (_, message) => _complaints.Enqueue($"console {message.Type}: {message.Text}");
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Enqueue("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Addresses asked for, the page's own included.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Whatever a page of ours never does: script errors, lines on the console, dialogs, windows.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Measures in the page. The script is a test's, so the page's own policy and a switched-off engine do not stand in its way.</summary>
    public Task<T> MeasureAsync<T>(string script, object? argument = null) => Page.EvaluateAsync<T>(script, argument);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
