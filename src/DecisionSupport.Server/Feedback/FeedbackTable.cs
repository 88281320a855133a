using System.Data.Common;
using System.Globalization;

namespace DecisionSupport.Server.Feedback;

/// <summary>The one table, the same in both databases. Instants are ISO texts in UTC: they sort as they should and no driver bends them.</summary>
internal static class FeedbackTable
{
    public const string Insert = """
        INSERT INTO feedback (entry_key, received_at, service, client, card, topic, outcome, outcome_at, suggestions, reason_system, reason_code, commented, comment_text, knowledge)
        VALUES (@key, @received, @service, @client, @card, @topic, @outcome, @outcome_at, @suggestions, @reason_system, @reason_code, @commented, @comment, @knowledge)
        ON CONFLICT (entry_key) DO NOTHING
        """;

    public const string Select = """
        SELECT entry_key, received_at, service, client, card, topic, outcome, outcome_at, suggestions, reason_system, reason_code, commented, comment_text, knowledge
        FROM feedback ORDER BY sequence
        """;

    private const char Separator = '\n';

    /// <summary>The statement that makes the table.</summary>
    /// <param name="sequence">Type of a column that counts up by itself.</param>
    public static string Create(string sequence) => $"""
        CREATE TABLE IF NOT EXISTS feedback (
            sequence {sequence},
            entry_key TEXT NOT NULL UNIQUE,
            received_at TEXT NOT NULL,
            service TEXT NOT NULL,
            client TEXT NOT NULL,
            card TEXT NOT NULL,
            topic TEXT,
            outcome TEXT NOT NULL,
            outcome_at TEXT NOT NULL,
            suggestions TEXT NOT NULL,
            reason_system TEXT,
            reason_code TEXT,
            commented INTEGER NOT NULL,
            comment_text TEXT,
            knowledge TEXT NOT NULL)
        """;

    public static void Bind(DbCommand command, FeedbackEntry entry)
    {
        command.Parameters.Clear();
        Add("key", entry.Key);
        Add("received", Text(entry.ReceivedAt));
        Add("service", entry.Service);
        Add("client", entry.Client);
        Add("card", entry.Card.ToString("D"));
        Add("topic", entry.Topic);
        Add("outcome", entry.Outcome);
        Add("outcome_at", Text(entry.OutcomeAt));
        Add("suggestions", string.Join(Separator, entry.Suggestions));
        Add("reason_system", entry.ReasonSystem);
        Add("reason_code", entry.ReasonCode);
        Add("commented", entry.Commented ? 1 : 0);
        Add("comment", entry.Comment);
        Add("knowledge", entry.Knowledge);

        void Add(string name, object? value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
    }

    public static FeedbackEntry Read(DbDataReader row) => new()
    {
        Key = row.GetString(0),
        ReceivedAt = Instant(row.GetString(1)),
        Service = row.GetString(2),
        Client = row.GetString(3),
        Card = Guid.Parse(row.GetString(4)),
        Topic = Optional(row, 5),
        Outcome = row.GetString(6),
        OutcomeAt = Instant(row.GetString(7)),
        Suggestions = row.GetString(8).Split(Separator, StringSplitOptions.RemoveEmptyEntries),
        ReasonSystem = Optional(row, 9),
        ReasonCode = Optional(row, 10),
        Commented = row.GetInt32(11) == 1,
        Comment = Optional(row, 12),
        Knowledge = row.GetString(13),
    };

    public static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static string? Optional(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
