using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>What an observation asks: the biomarker, how it was measured and what kind of value belongs to it.</summary>
internal sealed record Question(BiomarkerDefinition Biomarker, string? Assay, string Measure, string? Specimen, bool ByText);
