namespace DecisionSupport.Server.CdsHooks.Discovery;

/// <summary>The body of the list of services.</summary>
internal sealed record ServiceList(IReadOnlyList<ServiceEntry> Services);
