namespace DecisionSupport.Server.CdsHooks;

/// <summary>One hook of a service, as the list of services tells it.</summary>
internal sealed record HookEntry(string Hook, string Title, string Description);
