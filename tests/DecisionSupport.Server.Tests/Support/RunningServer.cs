using DecisionSupport.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>The whole server on a port of its own, over real sockets.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private RunningServer(WebApplication app, DirectoryInfo folder, FixedClock clock, CapturedLogs logs)
    {
        _app = app;
        _folder = folder;
        Clock = clock;
        Logs = logs;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public FixedClock Clock { get; }

    public CapturedLogs Logs { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>The folder that the server may write to; gone afterwards.</summary>
    public DirectoryInfo Folder => _folder;

    public static Task<RunningServer> StartAsync(params string[] settings) => StartAsync(Now, settings);

    public static async Task<RunningServer> StartAsync(DateTimeOffset now, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("decision-support-server-");
        var (clock, logs) = (new FixedClock(now), new CapturedLogs());
        string[] args = ["--urls=http://127.0.0.1:0", $"--Feedback:SqliteFile={Path.Combine(folder.FullName, "feedback.db")}", .. settings];
        var app = ServerApplication.Create(args, clock, logs);
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new RunningServer(app, folder, clock, logs);
        }
        catch
        {
            await app.DisposeAsync();
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
