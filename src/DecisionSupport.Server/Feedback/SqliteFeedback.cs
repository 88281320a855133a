using System.Runtime.CompilerServices;
using DecisionSupport.Server.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Feedback;

/// <summary>
/// Keeps feedback in one SQLite file. Write-ahead log with synchronous=FULL: a commit is on disk before it is answered, so neither <c>kill -9</c> nor a power
/// cut loses what a client was told is kept. SQLite has one writer, and so has this.
/// </summary>
internal sealed class SqliteFeedback(IOptions<FeedbackOptions> options) : IFeedbackStore, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private SqliteConnection? _writer;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(options.Value.SqliteFile)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            await WriterAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public async Task AddAsync(IReadOnlyList<FeedbackEntry> entries, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var writer = await WriterAsync(cancellationToken);
            await using var transaction = (SqliteTransaction)await writer.BeginTransactionAsync(cancellationToken);
            await using var command = writer.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = FeedbackTable.Insert;
            foreach (var entry in entries)
            {
                FeedbackTable.Bind(command, entry);
                await command.ExecuteNonQueryAsync(cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public async IAsyncEnumerable<FeedbackEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = FeedbackTable.Select;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            yield return FeedbackTable.Read(rows);
        }
    }

    /// <summary>A statement on the connection that writes.</summary>
    internal async Task<string?> RunAsync(string statement, CancellationToken cancellationToken)
    {
        await using var command = (await WriterAsync(cancellationToken)).CreateCommand();
        command.CommandText = statement;
        return (await command.ExecuteScalarAsync(cancellationToken))?.ToString();
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _one.Dispose();
    }

    private async Task<SqliteConnection> WriterAsync(CancellationToken cancellationToken)
    {
        if (_writer is null)
        {
            var connection = await OpenAsync(cancellationToken);
            await RunAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + FeedbackTable.Create("INTEGER PRIMARY KEY AUTOINCREMENT"), cancellationToken);
            _writer = connection;
        }

        return _writer;
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = options.Value.SqliteFile, Pooling = false, DefaultTimeout = 30 }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task RunAsync(SqliteConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
