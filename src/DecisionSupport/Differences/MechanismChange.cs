namespace DecisionSupport.Differences;

/// <summary>A mechanism that stands differently.</summary>
/// <param name="Id">Mechanism id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Before">How it stood; null where it was not assessed because the patient was out of scope.</param>
/// <param name="After">How it stands; null where it is no longer assessed because the patient is out of scope.</param>
public sealed record MechanismChange(string Id, string Name, MechanismStanding? Before, MechanismStanding? After);
