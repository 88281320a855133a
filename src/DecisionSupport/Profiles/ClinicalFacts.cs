namespace DecisionSupport.Profiles;

/// <summary>Clinical facts that bear on safety. A field left out is unknown, never normal.</summary>
public sealed record ClinicalFacts
{
    /// <summary>Left ventricular ejection fraction, per cent.</summary>
    public double? LvefPercent { get; init; }

    /// <summary>Interstitial lung disease.</summary>
    public IldHistory IldHistory { get; init; } = IldHistory.Unknown;

    /// <summary>Hepatic impairment.</summary>
    public Impairment HepaticImpairment { get; init; } = Impairment.Unknown;

    /// <summary>Renal impairment.</summary>
    public Impairment RenalImpairment { get; init; } = Impairment.Unknown;

    /// <summary>Diabetes.</summary>
    public Diabetes Diabetes { get; init; } = Diabetes.Unknown;

    /// <summary>Corrected QT interval, milliseconds.</summary>
    public double? QtcMs { get; init; }

    /// <summary>Platelets, 10^9/L.</summary>
    public double? PlateletsGigaPerL { get; init; }
}
