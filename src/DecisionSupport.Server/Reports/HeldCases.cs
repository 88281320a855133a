using System.Buffers.Text;
using System.Security.Cryptography;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Reports;

/// <summary>Cases by an id that nobody can guess (128 bits of chance). Whoever has the link can open the report until it expires: it is as secret as the card.</summary>
internal sealed class HeldCases(TimeProvider clock, IOptions<ReportLinkOptions> options) : IHostedService, IDisposable
{
    private readonly Lazy<Shelf<string, HeldCase>> _shelf = new(() => new(clock, options.Value.Lifetime, options.Value.Most));
    private ITimer? _sweeping;

    public string Hold(HeldCase held)
    {
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        _shelf.Value.Put(id, held);
        return id;
    }

    public HeldCase? Find(string id) => _shelf.Value.TryGet(id, out var held) ? held : null;

    // Without traffic, too, a patient's data is gone when its time is over.
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _sweeping = clock.CreateTimer(_ => _shelf.Value.MakeRoom(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _sweeping?.Dispose();
}
