using DecisionSupport.Assessments;

namespace DecisionSupport.Differences;

/// <summary>Where an option stands among those suggested.</summary>
/// <param name="Rank">Rank, from 1.</param>
/// <param name="Tier">Tier in the jurisdiction of the assessment.</param>
public sealed record OptionStanding(int Rank, Tier Tier);
