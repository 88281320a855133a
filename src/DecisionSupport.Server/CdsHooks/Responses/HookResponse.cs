namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>The answer to a hook call. Never with systemActions: those would pass by the reader.</summary>
internal sealed record HookResponse(IReadOnlyList<Card> Cards)
{
    /// <summary>No guidance.</summary>
    public static HookResponse Silent { get; } = new([]);
}
