namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>A node with what this patient's results say of it.</summary>
/// <param name="Node">The node.</param>
/// <param name="State">Its state.</param>
/// <param name="Calls">The laboratory's words, one for each biomarker with a result.</param>
/// <param name="Mechanism">Name of the mechanism; null where the assessment has none for it.</param>
internal sealed record NodeReading(PathwayNode Node, NodeState State, IReadOnlyList<NodeCall> Calls, string? Mechanism);
