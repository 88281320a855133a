using System.Text;

namespace DecisionSupport.Server.Feedback;

/// <summary>Feedback as CSV (RFC 4180, UTF-8): one line an entry.</summary>
internal static class FeedbackCsv
{
    private const string Head = "received_at,outcome_at,service,client,card,topic,outcome,suggestions,reason_system,reason_code,commented,comment,knowledge";

    public static async Task WriteAsync(IAsyncEnumerable<FeedbackEntry> entries, Stream target, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(target, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(Head);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            await writer.WriteLineAsync(string.Join(',', Fields(entry).Select(Quoted)));
        }
    }

    private static string?[] Fields(FeedbackEntry entry) =>
    [
        FeedbackTable.Text(entry.ReceivedAt),
        FeedbackTable.Text(entry.OutcomeAt),
        entry.Service,
        entry.Client,
        entry.Card.ToString("D"),
        entry.Topic,
        entry.Outcome,
        string.Join("; ", entry.Suggestions),
        entry.ReasonSystem,
        entry.ReasonCode,
        entry.Commented ? "true" : "false",
        entry.Comment,
        entry.Knowledge,
    ];

    // A field that begins like a formula would be run by a spreadsheet: an apostrophe makes it text.
    private static string Quoted(string? value)
    {
        var text = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value ?? "";
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
