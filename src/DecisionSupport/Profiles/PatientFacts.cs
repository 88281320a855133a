namespace DecisionSupport.Profiles;

/// <summary>The person.</summary>
public sealed record PatientFacts
{
    /// <summary>Year of birth.</summary>
    public int? BirthYear { get; init; }

    /// <summary>Sex.</summary>
    public Sex Sex { get; init; } = Sex.Unknown;

    /// <summary>Menopausal status.</summary>
    public MenopausalStatus MenopausalStatus { get; init; } = MenopausalStatus.Unknown;

    /// <summary>Pregnancy.</summary>
    public PregnancyStatus Pregnancy { get; init; } = PregnancyStatus.Unknown;
}
