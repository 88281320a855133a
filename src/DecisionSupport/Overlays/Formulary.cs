namespace DecisionSupport.Overlays;

/// <summary>What cannot be had at a site.</summary>
public sealed record Formulary
{
    /// <summary>Agents that are not available, and with them every combination that holds one.</summary>
    public IReadOnlyList<FormularyEntry> Agents { get; init => field = value ?? []; } = [];

    /// <summary>Combinations that are not available although each agent is.</summary>
    public IReadOnlyList<FormularyEntry> Combinations { get; init => field = value ?? []; } = [];
}
