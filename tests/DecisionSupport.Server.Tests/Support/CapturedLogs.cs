using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>What the server's log would hold, as the bytes that are written.</summary>
internal sealed class CapturedLogs : ILogEventSink
{
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly CompactJsonFormatter _format = new();

    public string All => string.Join('\n', _lines);

    public void Emit(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        _format.Format(logEvent, text);
        _lines.Enqueue(text.ToString());
    }
}
