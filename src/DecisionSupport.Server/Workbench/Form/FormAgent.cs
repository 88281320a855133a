namespace DecisionSupport.Server.Workbench.Form;

/// <summary>A drug that an earlier regimen may name.</summary>
internal sealed record FormAgent(string Id, string Name);
