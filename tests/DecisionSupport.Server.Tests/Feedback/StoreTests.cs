using DecisionSupport.Server.Feedback;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Tests.Feedback;

/// <summary>Both stores keep the same promises.</summary>
public sealed class StoreTests(PostgreSqlServer postgreSql) : IClassFixture<PostgreSqlServer>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("decision-support-store-");

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task What_is_kept_comes_back_as_it_was(string kind)
    {
        var store = await StoreAsync(kind);
        var entry = Entry("a") with { Topic = "resistance-summary", ReasonSystem = "s", ReasonCode = "c", Comment = "Größe ≥ 2\n\"x\"", Commented = true, Suggestions = ["one; two", "three"] };

        await store.AddAsync([entry, Entry("b")], TestContext.Current.CancellationToken);

        Assert.Equivalent(new[] { entry, Entry("b") }, await AllAsync(store), strict: true);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_first_of_two_entries_with_one_key_stays(string kind)
    {
        var store = await StoreAsync(kind);

        await store.AddAsync([Entry("a")], TestContext.Current.CancellationToken);
        await store.AddAsync([Entry("a") with { Service = "other" }, Entry("b")], TestContext.Current.CancellationToken);

        Assert.Equal([("a", "service"), ("b", "service")], (await AllAsync(store)).Select(e => (e.Key, e.Service)));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Many_writers_at_once_lose_nothing(string kind)
    {
        var store = await StoreAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => store.AddAsync([Entry($"{i}-a"), Entry($"{i}-b")], TestContext.Current.CancellationToken)));

        Assert.Equal(100, (await AllAsync(store)).Select(e => e.Key).Distinct().Count());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Preparing_twice_keeps_what_is_there(string kind)
    {
        var store = await StoreAsync(kind);
        await store.AddAsync([Entry("a")], TestContext.Current.CancellationToken);

        await store.PrepareAsync(TestContext.Current.CancellationToken);

        Assert.Single(await AllAsync(store));
    }

    [Fact]
    public async Task Sqlite_writes_ahead_and_waits_for_the_disk()
    {
        var file = Path.Combine(_folder.FullName, "feedback.db");
        using var store = new SqliteFeedback(Options.Create(new FeedbackOptions { SqliteFile = file }));
        await store.PrepareAsync(TestContext.Current.CancellationToken);

        Assert.Equal("wal", await PragmaAsync(file, "journal_mode"));
        Assert.Equal("2", await store.RunAsync("PRAGMA synchronous", TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static FeedbackEntry Entry(string key) => new()
    {
        Key = key,
        ReceivedAt = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero),
        Service = "service",
        Client = "local",
        Card = Guid.Parse("4e0a3a1e-3283-4575-ab82-028d55fe2719"),
        Outcome = "accepted",
        OutcomeAt = new DateTimeOffset(2026, 11, 23, 11, 30, 27, 73, TimeSpan.Zero),
        Suggestions = [],
        Commented = false,
        Knowledge = "1",
    };

    private async Task<IFeedbackStore> StoreAsync(string kind)
    {
        IFeedbackStore store = kind == "SQLite"
            ? new SqliteFeedback(Options.Create(new FeedbackOptions { SqliteFile = Path.Combine(_folder.FullName, Guid.NewGuid() + ".db") }))
            : new PostgreSqlFeedback(Options.Create(new FeedbackOptions { PostgreSql = await postgreSql.NewDatabaseAsync() }));
        await store.PrepareAsync(TestContext.Current.CancellationToken);
        return store;
    }

    private static async Task<List<FeedbackEntry>> AllAsync(IFeedbackStore store)
    {
        List<FeedbackEntry> all = [];
        await foreach (var entry in store.ReadAsync(TestContext.Current.CancellationToken))
        {
            all.Add(entry);
        }

        return all;
    }

    private static async Task<string?> PragmaAsync(string file, string name)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString();
    }
}
