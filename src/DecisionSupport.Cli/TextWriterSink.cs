using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace DecisionSupport.Cli;

/// <summary>Writes diagnostics to standard error, one a line.</summary>
internal sealed class TextWriterSink(TextWriter writer) : ILogEventSink
{
    private readonly MessageTemplateTextFormatter _format = new("{Level:u3} {Message:lj}\n", CultureInfo.InvariantCulture);

    public void Emit(LogEvent logEvent) => _format.Format(logEvent, writer);
}
