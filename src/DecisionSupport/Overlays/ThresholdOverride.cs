using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>Cut-offs of one biomarker: they replace those of the same unit, and of the same assay where they name one.</summary>
/// <param name="Biomarker">Biomarker id.</param>
/// <param name="Cutoffs">The cut-offs; the first that holds wins.</param>
public sealed record ThresholdOverride(string Biomarker, IReadOnlyList<Cutoff> Cutoffs);
