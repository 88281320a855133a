using System.Diagnostics;
using System.Net.Http.Headers;

namespace DecisionSupport.Load;

/// <summary>One connection.</summary>
internal sealed class Caller(Uri address) : IDisposable
{
    private static readonly byte[] Body = TypicalCall.Bytes;

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = address };

    /// <summary>The last answer, for the message where it was not the one expected.</summary>
    public byte[] LastAnswer { get; private set; } = [];

    /// <summary>Milliseconds of one patient-view call, whole answer read; null where it was not answered with a card.</summary>
    public async Task<double?> PatientViewAsync()
    {
        using var body = new ByteArrayContent(Body);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var started = Stopwatch.GetTimestamp();
        using var answer = await _http.PostAsync("/cds-services/her2-patient-view", body);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        LastAnswer = bytes;
        return answer.IsSuccessStatusCode && bytes.AsSpan().IndexOf("resistance-summary"u8) > 0 ? time : null;
    }

    /// <summary>Milliseconds of an endpoint that does nothing.</summary>
    public async Task<double> NoOpAsync()
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _http.GetAsync("/health/live");
        await answer.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public void Dispose() => _http.Dispose();
}
