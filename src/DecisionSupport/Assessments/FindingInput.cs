using DecisionSupport.Profiles;

namespace DecisionSupport.Assessments;

/// <summary>A laboratory result from which a finding came.</summary>
/// <param name="Path">JSON Pointer into the profile; an index into <c>results</c> is the canonical one.</param>
/// <param name="Reported">What came in, in words.</param>
/// <param name="Decisive">False for a result that another one superseded.</param>
/// <param name="Specimen">Where the specimen came from, or null.</param>
/// <param name="Collected">Day on which it was collected, or null.</param>
public sealed record FindingInput(string Path, string Reported, bool Decisive, Specimen? Specimen, DateOnly? Collected);
