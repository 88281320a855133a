namespace DecisionSupport.TrastuzumabResistance.Interpretation.Her2;

/// <summary>HER2 by immunohistochemistry. Zero and 1+ are both negative, but only 1+ is HER2-low.</summary>
internal enum IhcScore
{
    Unknown,
    Zero,
    One,
    Two,
    Three,

    /// <summary>A laboratory wrote "negative" without the score.</summary>
    Negative,
}
