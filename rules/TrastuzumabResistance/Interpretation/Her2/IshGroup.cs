namespace DecisionSupport.TrastuzumabResistance.Interpretation.Her2;

/// <summary>HER2 by in-situ hybridisation: the five dual-probe groups of ASCO/CAP, and what can be told from less.</summary>
internal enum IshGroup
{
    Unknown,

    /// <summary>Ratio at least 2.0, copies at least 4.0.</summary>
    Group1,

    /// <summary>Ratio at least 2.0, copies below 4.0.</summary>
    Group2,

    /// <summary>Ratio below 2.0, copies at least 6.0.</summary>
    Group3,

    /// <summary>Ratio below 2.0, copies at least 4.0 and below 6.0.</summary>
    Group4,

    /// <summary>Ratio below 2.0, copies below 4.0.</summary>
    Group5,

    /// <summary>Copies alone, at least 6.</summary>
    CopiesHigh,

    /// <summary>Copies alone, at least 4 and below 6.</summary>
    CopiesMiddle,

    /// <summary>Copies alone, below 4.</summary>
    CopiesLow,

    /// <summary>Ratio without copies: no group can be told.</summary>
    RatioOnly,

    /// <summary>A laboratory wrote "positive" without numbers.</summary>
    Positive,

    /// <summary>A laboratory wrote "negative" without numbers.</summary>
    Negative,

    /// <summary>A laboratory wrote "equivocal" without numbers.</summary>
    Equivocal,
}
