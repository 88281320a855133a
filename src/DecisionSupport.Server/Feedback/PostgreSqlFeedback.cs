using System.Runtime.CompilerServices;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;
using Npgsql;

namespace DecisionSupport.Server.Feedback;

/// <summary>Keeps feedback in PostgreSQL, which several servers can share.</summary>
internal sealed class PostgreSqlFeedback(IOptions<FeedbackOptions> options) : IFeedbackStore, IAsyncDisposable
{
    private readonly Lazy<NpgsqlDataSource> _source = new(() => NpgsqlDataSource.Create(options.Value.PostgreSql!));

    // The lock is for servers that start at the same time: two "create if not exists" can collide.
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.Value.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_advisory_xact_lock(7220841); " + FeedbackTable.Create("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task AddAsync(IReadOnlyList<FeedbackEntry> entries, CancellationToken cancellationToken)
    {
        await using var connection = await _source.Value.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = FeedbackTable.Insert;
        foreach (var entry in entries)
        {
            FeedbackTable.Bind(command, entry);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public async IAsyncEnumerable<FeedbackEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _source.Value.OpenConnectionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = FeedbackTable.Select;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            yield return FeedbackTable.Read(rows);
        }
    }

    public ValueTask DisposeAsync() => _source.IsValueCreated ? _source.Value.DisposeAsync() : ValueTask.CompletedTask;
}
