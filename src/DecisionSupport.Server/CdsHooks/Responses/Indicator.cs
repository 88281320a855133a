namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>How urgent a card is; the three words of the specification.</summary>
internal static class Indicator
{
    public const string Info = "info";
    public const string Warning = "warning";
    public const string Critical = "critical";
}
