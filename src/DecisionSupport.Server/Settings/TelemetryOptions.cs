namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>Telemetry</c>.</summary>
internal sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>Where metrics are sent (OTLP over HTTP), such as <c>http://localhost:4318/v1/metrics</c>; null = nowhere.</summary>
    public Uri? OtlpMetrics { get; set; }

    /// <summary>How often they are sent.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(30);
}
