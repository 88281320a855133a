using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Browsers;

/// <summary>The one browser of the run. Opens any address: a report on disk, or a page of a running server.</summary>
public sealed class TestBrowser : IAsyncLifetime
{
    // It may look nothing up by itself: what leaves the machine must have come from the page.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--font-render-hinting=none",
        "--disable-lcd-text",
    ];

    // Milliseconds that any one step may take before it counts as stuck, on a machine that is busy with other things.
    private const float Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (BrowserProgram.Find() is not { } program)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments, Headless = true });
    }

    /// <summary>Opens an address in a context of its own, and notes from the first moment on what it asks for and says.</summary>
    internal async Task<Visit> OpenAsync(Uri address, View view)
    {
        if (_browser is null)
        {
            Assert.SkipWhen(BrowserProgram.MayBeAbsent, BrowserProgram.Absent);
            throw new InvalidOperationException(BrowserProgram.Absent);
        }

        var context = await _browser.NewContextAsync(view.Options());
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.EmulateMediaAsync(view.Media());
        await visit.Page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}
