using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>The real server on a port of its own, whose workbench is opened.</summary>
public sealed class WorkbenchServer : IAsyncLifetime
{
    private RunningServer? _server;

    internal RunningServer Server => _server!;

    internal Uri Address => new(Server.Address, "workbench");

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    internal async Task<Bench> OpenAsync(TestBrowser browser, View view)
    {
        var visit = await browser.OpenAsync(Address, view);
        await visit.Page.Locator("html[data-ready]").WaitForAsync();
        return new Bench(visit);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
