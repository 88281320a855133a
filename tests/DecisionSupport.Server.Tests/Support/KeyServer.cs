using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>A server of public keys, on this machine, that counts how often it is asked.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    private readonly WebApplication _app = WebApplication.CreateSlimBuilder().Build();
    private int _asked;

    private KeyServer(string keys) => Keys = keys;

    public string Keys { get; set; }

    public int Asked => _asked;

    public string Address => _app.Urls.Single() + "/jwks.json";

    public static async Task<KeyServer> StartAsync(string keys)
    {
        var server = new KeyServer(keys);
        server._app.Urls.Add("http://127.0.0.1:0");
        server._app.MapGet("/jwks.json", () =>
        {
            Interlocked.Increment(ref server._asked);
            return Results.Text(server.Keys, "application/json");
        });
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
