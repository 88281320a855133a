using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Checking;

/// <summary>Made-up patients that between them show every call, course of treatment and clinical fact; the same ones every time.</summary>
internal static class Witnesses
{
    public const int Count = 400;

    public static readonly DateOnly Day = new(2026, 1, 1);

    public static IEnumerable<PatientProfile> Of(KnowledgeBase knowledge, int from = 0) => Enumerable.Range(from, Count).Select(i => Profile(i, knowledge));

    /// <summary>Each jurisdiction is asked in turn.</summary>
    public static string JurisdictionOf(PatientProfile profile) => AssessmentOptions.Jurisdictions.Order(StringComparer.Ordinal).ElementAt(profile.Results.Count % 3);

    private static PatientProfile Profile(int number, KnowledgeBase knowledge)
    {
        var pick = new Picker(number);
        return new PatientProfile
        {
            ProfileId = FormattableString.Invariant($"witness-{number}"),
            AsOf = Day,
            Patient = new PatientFacts { Sex = pick.One(Sex.Female, Sex.Female, Sex.Male), MenopausalStatus = pick.Any<MenopausalStatus>(), Pregnancy = pick.Any<PregnancyStatus>() },
            Disease = Disease(pick),
            Results = [.. knowledge.Document.Biomarkers.Where(b => b.Id == "her2" || pick.Half()).SelectMany(b => Enumerable.Range(0, pick.One(1, 1, 1, 2)).Select(_ => Result(b, pick)))],
            Therapies = [.. Enumerable.Range(0, pick.Next(4)).Select(_ => Course(knowledge, pick))],
            Clinical = Clinical(pick),
            Medications = pick.Half() ? null : [.. Enumerable.Range(0, pick.Next(4)).Select(_ => pick.One([.. knowledge.Document.Medications.Select(m => m.Name), "not a known medicine"]))],
        };
    }

    private static DiseaseFacts Disease(Picker pick) => new()
    {
        Setting = pick.Any<DiseaseSetting>(),
        BrainMetastases = pick.Any<BrainMetastases>(),
        Sites = pick.Half() ? ["brain"] : ["liver"],
        ResidualInvasiveDisease = pick.Any<Answer>(),
    };

    private static ClinicalFacts Clinical(Picker pick) => new()
    {
        LvefPercent = pick.One<double?>(null, 35, 45, 52, 60),
        IldHistory = pick.Any<IldHistory>(),
        HepaticImpairment = pick.Any<Impairment>(),
        RenalImpairment = pick.Any<Impairment>(),
        Diabetes = pick.Any<Diabetes>(),
        QtcMs = pick.One<double?>(null, 420, 480),
        PlateletsGigaPerL = pick.One<double?>(null, 80, 200),
    };

    private static Therapy Course(KnowledgeBase knowledge, Picker pick)
    {
        var outcome = pick.Any<TherapyOutcome>();
        return new Therapy
        {
            Agents = pick.One([.. knowledge.Document.Combinations]).Agents,
            Setting = pick.Any<DiseaseSetting>(),
            Outcome = outcome,
            End = outcome == TherapyOutcome.Ongoing || pick.Half() ? null : Day.AddDays(-pick.Next(900)),
        };
    }

    private static BiomarkerResult Result(BiomarkerDefinition biomarker, Picker pick)
    {
        // The primary was taken long ago: rules on the age of a result need an old one.
        var specimen = pick.One<Specimen?>(null, Specimen.Primary, Specimen.Metastasis);
        var result = new BiomarkerResult
        {
            Biomarker = biomarker.Id,
            Specimen = specimen,
            Collected = specimen == Specimen.Primary ? Day.AddMonths(-24) : null,
            Status = pick.One(ResultStatus.Final, ResultStatus.Final, ResultStatus.Final, ResultStatus.Preliminary, ResultStatus.EnteredInError),
        };

        // Conclusive results more often than not: rules on pairs of findings need two of them.
        return pick.One([.. biomarker.Forms, "call", "definite", "definite", "definite"]) switch
        {
            "ordinal" => result with { Assay = "ihc", Score = pick.One("0", "1+", "2+", "3+") },
            "value" => result with { Value = pick.One([0, 100, .. biomarker.Cutoffs.Select(c => c.AtLeast ?? c.Above ?? c.AtMost ?? c.Below ?? 1)]), Unit = pick.One([.. biomarker.Units]) },
            "genotype" => result with { Genotype = pick.One([.. biomarker.Calls.Keys]) },
            "variants" => result with { Variants = [new ReportedVariant { Protein = "p." + pick.One([.. biomarker.Hotspots, "R93W"]), Classification = pick.One(null, "pathogenic", "vus") }] },
            "ish" => result with { Assay = "ish", Ratio = pick.One<double?>(1.5, 2.5), CopyNumber = pick.One<double?>(null, 3, 5, 7) },
            "definite" when biomarker.Forms.Contains("genotype") => result with { Genotype = pick.One([.. biomarker.Calls.Keys]) },
            "definite" when biomarker.Calls.Count > 0 => result with { Call = pick.One([.. biomarker.Calls.Keys]) },
            _ => result with { Call = pick.One([.. ResultForms.CallsOf(biomarker)]) },
        };
    }
}
