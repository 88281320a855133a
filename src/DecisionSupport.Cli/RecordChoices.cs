using DecisionSupport.Profiles;

namespace DecisionSupport.Cli;

/// <summary>What the user says of a FHIR record that it does not say of itself.</summary>
internal sealed record RecordChoices(DiseaseSetting? Setting, string? Patient);
