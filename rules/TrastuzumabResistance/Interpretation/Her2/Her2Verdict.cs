using DecisionSupport.Assessments;

namespace DecisionSupport.TrastuzumabResistance.Interpretation.Her2;

/// <summary>A cell of the table.</summary>
/// <param name="State">HER2 status.</param>
/// <param name="Text">Why.</param>
/// <param name="Discordance">What does not fit, or null.</param>
internal sealed record Her2Verdict(FindingState State, string Text, string? Discordance);
