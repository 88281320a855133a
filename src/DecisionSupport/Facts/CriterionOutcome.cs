namespace DecisionSupport.Facts;

/// <summary>Whether a condition holds.</summary>
public enum CriterionOutcome
{
    /// <summary>It holds.</summary>
    Met,

    /// <summary>It does not.</summary>
    NotMet,

    /// <summary>What it asks for is not known.</summary>
    Missing,

    /// <summary>What it asks for is equivocal.</summary>
    Equivocal,
}
