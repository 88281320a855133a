namespace DecisionSupport.Assessments;

/// <summary>The engine that ran the rules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
public sealed record EngineIdentity(string Name, string Version);
