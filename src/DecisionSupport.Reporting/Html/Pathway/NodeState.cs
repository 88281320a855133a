namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>What is known of a node in this patient. Each has a shape, a kind of line and words of its own.</summary>
internal enum NodeState
{
    /// <summary>The alteration asked about is there.</summary>
    Altered,

    /// <summary>Borderline, contradictory or of unknown significance.</summary>
    Equivocal,

    /// <summary>Measured, though nobody agreed on a cut-off.</summary>
    Uninterpreted,

    /// <summary>Every biomarker of the node was measured and none is altered.</summary>
    Unaltered,

    /// <summary>HER2 itself: what would be an alteration elsewhere is here what the antibody needs.</summary>
    Target,

    /// <summary>Not measured, or not enough of it.</summary>
    Unmeasured,

    /// <summary>Drawn for orientation; no biomarker speaks of it.</summary>
    Context,
}
