using Serilog.Core;
using Serilog.Events;

namespace DecisionSupport.Server.Observability;

/// <summary>
/// The last gate before a log: text passes only under names that are known to hold nothing of a patient, and an exception is reduced to its type and its
/// stack, as its message may repeat what was sent. Numbers, times and truth values pass.
/// </summary>
internal sealed class MaskingSink(ILogEventSink next) : ILogEventSink
{
    private const string Mask = "***";

    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "SourceContext", "Incident", "Issuer", "Failure", "Refusal", "Method", "Route", "Hook", "Version", "Store", "Rules", "Problem",

        // Of the framework's own messages at start and stop.
        "address", "EnvName", "envName", "EnvironmentName", "Exception", "Stack",
    };

    public void Emit(LogEvent logEvent)
    {
        var properties = logEvent.Properties.Select(p => new LogEventProperty(p.Key, Masked(p.Key, p.Value))).ToList();
        if (logEvent.Exception is { } exception)
        {
            properties.Add(new LogEventProperty("Exception", new ScalarValue(string.Join(" < ", Types(exception)))));
            properties.Add(new LogEventProperty("Stack", new ScalarValue(exception.StackTrace)));
        }

        next.Emit(new LogEvent(logEvent.Timestamp, logEvent.Level, null, logEvent.MessageTemplate, properties));
    }

    private static LogEventPropertyValue Masked(string name, LogEventPropertyValue value) => value switch
    {
        ScalarValue { Value: null or bool or int or long or double or float or decimal or TimeSpan or DateTimeOffset or Enum } => value,
        ScalarValue when Open.Contains(name) => value,
        StructureValue { TypeTag: null } when name == "EventId" => value,
        _ => new ScalarValue(Mask),
    };

    private static IEnumerable<string> Types(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            yield return e.GetType().FullName ?? e.GetType().Name;
        }
    }
}
