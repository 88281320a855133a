using CsCheck;

namespace DecisionSupport.TrastuzumabResistance.Tests.Properties;

/// <summary>Random HER2-positive patients, more often fit than not so that there is something to suggest: any biomarker in any form, any course of treatment, any clinical fact or none.</summary>
internal static class RandomPatients
{
    private static readonly string[] Courses =
    [
        "trastuzumab pertuzumab docetaxel", "trastuzumab paclitaxel", "trastuzumab capecitabine", "trastuzumab-deruxtecan", "trastuzumab-emtansine",
        "trastuzumab-deruxtecan pertuzumab", "tucatinib trastuzumab capecitabine", "neratinib capecitabine", "lapatinib capecitabine", "margetuximab vinorelbine",
        "pyrotinib capecitabine", "everolimus trastuzumab vinorelbine", "abemaciclib trastuzumab fulvestrant", "palbociclib letrozole", "doxorubicin cyclophosphamide",
        "docetaxel carboplatin trastuzumab pertuzumab", "neratinib", "pembrolizumab trastuzumab", "tamoxifen",
    ];

    private static readonly string[] Medicines = ["omeprazole", "clopidogrel", "rifampicin", "clarithromycin", "diltiazem", "digoxin", "amiodarone", "warfarin", "hawthorn"];

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 1500].Select(days => A.Day.AddDays(-days));

    /// <summary>One result of a biomarker other than HER2, in any form in which it may be reported.</summary>
    public static readonly Gen<BiomarkerResult> Result = Gen.Select(
        OneOf([.. Clinic.Knowledge.Document.Biomarkers.Where(b => b.Id != "her2").SelectMany(Forms)]),
        OneOf<Specimen?>(null, Specimen.Primary, Specimen.Metastasis, Specimen.Blood),
        Gen.Int[0, 3],
        OneOf(ResultStatus.Final, ResultStatus.Final, ResultStatus.Final, ResultStatus.Preliminary, ResultStatus.Amended, ResultStatus.EnteredInError),
        (result, specimen, year, status) => result with { Specimen = specimen, Collected = year == 0 ? null : A.Day.AddYears(-year), Status = status });

    private static readonly Gen<Therapy> Course = Gen.Select(
        OneOf(Courses),
        OneOf(DiseaseSetting.Metastatic, DiseaseSetting.Metastatic, DiseaseSetting.Metastatic, DiseaseSetting.Adjuvant, DiseaseSetting.Neoadjuvant),
        Gen.Enum<TherapyOutcome>(),
        Gen.Enum<BestResponse>(),
        Gen.Int[0, 4],
        Gen.Select(Day, Gen.Bool),
        (agents, setting, outcome, response, line, end) => new Therapy
        {
            Agents = agents.Split(' '),
            Setting = setting,
            Outcome = outcome,
            BestResponse = response,
            Line = line == 0 ? null : line,
            End = end.Item2 && outcome != TherapyOutcome.Ongoing ? end.Item1 : null,
        });

    private static readonly Gen<ClinicalFacts> Clinical = Gen.Select(
        OneOf<double?>(null, 39, 40, 49, 50, 54, 55, 60, 65, 70),
        OneOf(IldHistory.None, IldHistory.None, IldHistory.None, IldHistory.Past, IldHistory.Unknown, IldHistory.Active),
        Gen.Select(Gen.Enum<Impairment>(), Gen.Enum<Impairment>()),
        Gen.Enum<Diabetes>(),
        OneOf<double?>(null, 420, 471),
        OneOf<double?>(null, 99, 240),
        (lvef, ild, impairment, diabetes, qtc, platelets) => new ClinicalFacts
        {
            LvefPercent = lvef,
            IldHistory = ild,
            HepaticImpairment = impairment.Item1,
            RenalImpairment = impairment.Item2,
            Diabetes = diabetes,
            QtcMs = qtc,
            PlateletsGigaPerL = platelets,
        });

    private static readonly Gen<DiseaseFacts> Disease = Gen.Select(
        OneOf(DiseaseSetting.Metastatic, DiseaseSetting.Metastatic, DiseaseSetting.Metastatic, DiseaseSetting.Metastatic, DiseaseSetting.Adjuvant, DiseaseSetting.Neoadjuvant),
        Gen.Enum<BrainMetastases>(),
        Gen.Enum<Answer>(),
        Gen.Select(Day, Gen.Bool),
        (setting, brain, residual, since) => new DiseaseFacts
        {
            Setting = setting,
            BrainMetastases = brain,
            ResidualInvasiveDisease = residual,
            MetastaticSince = since.Item2 && setting == DiseaseSetting.Metastatic ? since.Item1 : null,
        });

    private static readonly Gen<PatientFacts> Facts = Gen.Select(
        Gen.Enum<Sex>(), Gen.Enum<MenopausalStatus>(), OneOf([.. Enumerable.Repeat(PregnancyStatus.NotPregnant, 8), PregnancyStatus.Unknown, PregnancyStatus.Pregnant]),
        (sex, menopause, pregnancy) => new PatientFacts { Sex = sex, MenopausalStatus = menopause, Pregnancy = pregnancy });

    /// <summary>A patient in scope, and the jurisdiction that is asked.</summary>
    public static readonly Gen<(Patient Patient, string Jurisdiction)> InScope = Gen.Select(
        Disease,
        Result.Array[0, 60],
        Course.Array[0, 4],
        Clinical,
        Gen.Select(Facts, OneOf(Medicines).Array[0, 3], Gen.Bool),
        OneOf("US", "US", "EU", "CN"),
        (disease, results, courses, clinical, rest, jurisdiction) => (
            new Patient(new PatientProfile
            {
                ProfileId = "random",
                AsOf = A.Day,
                Patient = rest.Item1,
                Disease = disease,
                Results = [.. results, new BiomarkerResult { Biomarker = "her2", Assay = "ihc", Score = "3+" }],
                Therapies = courses,
                Clinical = clinical,
                Medications = rest.Item3 ? rest.Item2 : null,
            }),
            jurisdiction));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<BiomarkerResult> Forms(BiomarkerDefinition biomarker)
    {
        var empty = new BiomarkerResult { Biomarker = biomarker.Id };
        foreach (var call in ResultForms.CallsOf(biomarker))
        {
            yield return empty with { Call = call };
        }

        foreach (var genotype in biomarker.Forms.Contains("genotype") ? biomarker.Calls.Keys : [])
        {
            yield return empty with { Genotype = genotype };
        }

        foreach (var score in biomarker.Forms.Contains("ordinal") ? ["0", "1+", "3+"] : Array.Empty<string>())
        {
            yield return empty with { Score = score };
        }

        foreach (var (unit, value) in from unit in biomarker.Units from value in new double[] { 0, 1, 2.8, 10, 15, 50, 71, 100 } select (unit, value))
        {
            yield return empty with { Value = value, Unit = unit };
        }

        foreach (var (protein, classification) in biomarker.Forms.Contains("variants") ? Variants(biomarker) : [])
        {
            yield return empty with { Variants = [new ReportedVariant { Protein = protein, Classification = classification }] };
        }
    }

    private static IEnumerable<(string Protein, string? Classification)> Variants(BiomarkerDefinition biomarker) =>
        [(biomarker.Hotspots[0], null), ("p.R93W", "pathogenic"), ("p.R93W", null), ("p.R93W", "vus"), ("p.R93W", "benign"), ("p.R93=", null)];
}
