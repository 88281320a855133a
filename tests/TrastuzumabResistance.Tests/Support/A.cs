namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>Where a case begins: <c>A.HerTwoPositive().Metastatic().AfterThp()</c>.</summary>
internal static class A
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    /// <summary>A fit postmenopausal woman with metastatic disease of whom no biomarker is known.</summary>
    public static Patient Patient() => new(new PatientProfile
    {
        ProfileId = "case",
        AsOf = Day,
        Patient = new PatientFacts { BirthYear = 1965, Sex = Sex.Female, MenopausalStatus = MenopausalStatus.Postmenopausal, Pregnancy = PregnancyStatus.NotPregnant },
        Disease = new DiseaseFacts { Setting = DiseaseSetting.Metastatic, BrainMetastases = BrainMetastases.None },
        Results = [],
        Clinical = new ClinicalFacts
        {
            LvefPercent = 62,
            IldHistory = IldHistory.None,
            HepaticImpairment = Impairment.None,
            RenalImpairment = Impairment.None,
            Diabetes = Diabetes.None,
            QtcMs = 420,
            PlateletsGigaPerL = 240,
        },
        Medications = [],
    });

    /// <summary>The same with HER2 IHC 3+.</summary>
    public static Patient HerTwoPositive() => Patient().With("her2", assay: "ihc", score: "3+");
}
