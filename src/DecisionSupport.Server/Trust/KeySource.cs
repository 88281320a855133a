using DecisionSupport.Server.Settings;
using Microsoft.IdentityModel.Tokens;

namespace DecisionSupport.Server.Trust;

/// <summary>The public keys of one client, from its file or its address; asked again when a key is not known, at most once a minute.</summary>
internal sealed partial class KeySource(TrustedIssuer client, HttpClient http, TimeProvider clock, ILogger log) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MaximumAge = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile KeySet _keys = new([], DateTimeOffset.MinValue);

    /// <summary>Finds a key by its id; null where the client has none of that id.</summary>
    public async ValueTask<JsonWebKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var keys = _keys;
        var age = clock.GetUtcNow() - keys.Read;
        if (age < MaximumAge && keys.Find(id) is { } known)
        {
            return known;
        }

        if (age < Pause)
        {
            return keys.Find(id);
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            if (ReferenceEquals(keys, _keys))
            {
                _keys = await ReadAsync(keys, cancellationToken);
            }

            return _keys.Find(id);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    // Where the keys cannot be had, those known so far stay: a key server that is down must not stop a ward.
    private async Task<KeySet> ReadAsync(KeySet old, CancellationToken cancellationToken)
    {
        try
        {
            var text = client.JwksFile is { } file ? await File.ReadAllTextAsync(file, cancellationToken) : await FetchAsync(cancellationToken);
            return new KeySet([.. new JsonWebKeySet(text).Keys], clock.GetUtcNow());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException or ArgumentException or System.Text.Json.JsonException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            KeysNotRead(log, client.Issuer, e.GetType().Name);
            return old with { Read = clock.GetUtcNow() };
        }
    }

    private async Task<string> FetchAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        return await http.GetStringAsync(client.JwksUrl, patience.Token);
    }

    [LoggerMessage(LogLevel.Warning, "The public keys of {Issuer} could not be read: {Failure}")]
    private static partial void KeysNotRead(ILogger logger, string issuer, string failure);

    private sealed record KeySet(IReadOnlyList<JsonWebKey> Keys, DateTimeOffset Read)
    {
        public JsonWebKey? Find(string id) => Keys.FirstOrDefault(k => k.Kid == id && k.Use is null or "" or "sig");
    }
}
