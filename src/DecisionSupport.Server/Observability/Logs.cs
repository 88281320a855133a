using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace DecisionSupport.Server.Observability;

/// <summary>Logs as one JSON object a line on standard output, masked.</summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder, ILogEventSink? target)
    {
        var masked = target is null
            ? LoggerSinkConfiguration(w => w.Console(new CompactJsonFormatter()))
            : new MaskingSink(target);
        builder.Services.AddSerilog(configuration => configuration
            .MinimumLevel.Is(builder.Configuration.GetValue("Logging:Level", LogEventLevel.Information))
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .WriteTo.Sink(masked), preserveStaticLogger: true);
    }

    private static MaskingSink LoggerSinkConfiguration(Action<Serilog.Configuration.LoggerSinkConfiguration> write)
    {
        var inner = new LoggerConfiguration().MinimumLevel.Verbose();
        write(inner.WriteTo);
        return new MaskingSink((ILogEventSink)inner.CreateLogger());
    }
}
