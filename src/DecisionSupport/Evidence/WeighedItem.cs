using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Evidence;

/// <summary>An evidence item and the part it played.</summary>
/// <param name="Item">The item.</param>
/// <param name="Role">Counted, or why not.</param>
public sealed record WeighedItem(EvidenceItem Item, EvidenceRole Role);
