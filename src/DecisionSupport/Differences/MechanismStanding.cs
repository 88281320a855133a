using DecisionSupport.Assessments;

namespace DecisionSupport.Differences;

/// <summary>How a mechanism stands.</summary>
/// <param name="Presence">Whether it is present.</param>
/// <param name="Likelihood">How far the evidence carries it; null unless present.</param>
public sealed record MechanismStanding(Presence Presence, Likelihood? Likelihood);
