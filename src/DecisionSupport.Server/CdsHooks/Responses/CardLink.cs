namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>A link that opens in a browser.</summary>
internal sealed record CardLink(string Label, string Url)
{
    public string Type { get; } = "absolute";
}
