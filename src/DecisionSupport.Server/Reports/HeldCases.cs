using System.Buffers.Text;
using System.Security.Cryptography;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Reports;

/// <summary>Cases by an id that nobody can guess (128 bits of chance). Whoever has the link can open the report until it expires: it is as secret as the card.</summary>
internal sealed class HeldCases(TimeProvider clock, IOptions<ReportLinkOptions> options) : BackgroundService
{
    private readonly Shelf<string, HeldCase> _shelf = new(clock, options.Value.Lifetime, options.Value.Most);

    public int Count => _shelf.Count;

    public string Hold(HeldCase held)
    {
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        _shelf.Put(id, held);
        return id;
    }

    public HeldCase? Find(string id) => _shelf.TryGet(id, out var held) ? held : null;

    // Without traffic, too, a patient's data is gone when its time is over.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            _shelf.MakeRoom();
        }
    }
}
