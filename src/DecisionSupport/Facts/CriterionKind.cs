namespace DecisionSupport.Facts;

/// <summary>What a condition is about.</summary>
public enum CriterionKind
{
    /// <summary>Disease setting.</summary>
    Setting,

    /// <summary>Phase, line, earlier drugs, brain metastases.</summary>
    Line,

    /// <summary>Time from (neo)adjuvant therapy to relapse.</summary>
    Interval,

    /// <summary>Biomarker or mechanism.</summary>
    Biomarker,
}
