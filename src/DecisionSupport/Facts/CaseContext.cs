using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Facts;

/// <summary>The case: disease, treatment history, safety facts and the jurisdiction for which tiers are decided.</summary>
/// <param name="Profile">The canonical profile.</param>
/// <param name="History">Treatment history.</param>
/// <param name="Jurisdiction">US, EU or CN.</param>
/// <param name="AsOf">Day of the assessment.</param>
public sealed record CaseContext(PatientProfile Profile, TreatmentHistory History, string Jurisdiction, DateOnly AsOf)
{
    /// <summary>Disease setting in the words of the contract.</summary>
    public string Setting => History.Setting;

    /// <summary>Clinical facts.</summary>
    public ClinicalFacts Clinical => Profile.Clinical;

    /// <summary>True when pregnancy is possible as far as is known.</summary>
    public bool PregnancyIsPossible =>
        Profile.Patient.Sex != Sex.Male && Profile.Patient.MenopausalStatus != MenopausalStatus.Postmenopausal;
}
