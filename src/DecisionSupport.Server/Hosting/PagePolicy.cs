namespace DecisionSupport.Server.Hosting;

/// <summary>Content-Security-Policy of an address that needs another than the usual; metadata of its endpoint.</summary>
internal sealed record PagePolicy(string Text);
