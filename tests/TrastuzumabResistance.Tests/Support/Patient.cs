namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>A case under construction. Every step returns a new one, so that a test can vary a case in two directions.</summary>
internal sealed record Patient(PatientProfile Profile)
{
    public Patient Metastatic() => In(DiseaseSetting.Metastatic);

    public Patient Adjuvant() => In(DiseaseSetting.Adjuvant);

    public Patient Neoadjuvant() => In(DiseaseSetting.Neoadjuvant);

    public Patient In(DiseaseSetting setting) => Diseased(d => d with { Setting = setting });

    public Patient WithResidualDisease() => Adjuvant().Diseased(d => d with { ResidualInvasiveDisease = Answer.Yes });

    public Patient WithBrainMetastases(BrainMetastases state) => Diseased(d => d with { BrainMetastases = state });

    public Patient MetastaticSince(string day) => Metastatic().Diseased(d => d with { MetastaticSince = DateOnly.ParseExact(day, "yyyy-MM-dd") });

    public Patient Diseased(Func<DiseaseFacts, DiseaseFacts> change) => With(Profile with { Disease = change(Profile.Disease) });

    public Patient Clinically(Func<ClinicalFacts, ClinicalFacts> change) => With(Profile with { Clinical = change(Profile.Clinical) });

    public Patient WithLvef(double? percent) => Clinically(c => c with { LvefPercent = percent });

    public Patient Who(Func<PatientFacts, PatientFacts> change) => With(Profile with { Patient = change(Profile.Patient) });

    public Patient Pregnant() =>
        Who(p => p with { MenopausalStatus = MenopausalStatus.Premenopausal, Pregnancy = PregnancyStatus.Pregnant });

    public Patient Taking(params string[] medicines) => With(Profile with { Medications = medicines });

    public Patient WithoutSafetyData() => With(Profile with
    {
        Patient = new PatientFacts { Sex = Sex.Female, MenopausalStatus = MenopausalStatus.Premenopausal },
        Clinical = new ClinicalFacts(),
        Medications = null,
    });

    public Patient With(
        string biomarker,
        string? call = null,
        double? value = null,
        string? unit = null,
        string? score = null,
        string? genotype = null,
        string? assay = null,
        Specimen? specimen = null,
        string? collected = null,
        ResultStatus status = ResultStatus.Final) => With(new BiomarkerResult
        {
            Biomarker = biomarker,
            Call = call,
            Value = value,
            Unit = unit,
            Score = score,
            Genotype = genotype,
            Assay = assay,
            Specimen = specimen,
            Collected = collected is null ? null : DateOnly.ParseExact(collected, "yyyy-MM-dd"),
            Status = status,
        });

    /// <summary>Several calls or genotypes in short: <c>Showing("pten=lost fcgr3a=F/F")</c>.</summary>
    public Patient Showing(string calls) => calls.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('=')).Aggregate(this, (patient, pair) =>
        pair[1].Contains('/', StringComparison.Ordinal) ? patient.With(pair[0], genotype: pair[1]) : patient.With(pair[0], call: pair[1]));

    public Patient WithIhc(string score, Specimen? specimen = null, string? collected = null) =>
        With("her2", assay: "ihc", score: score, specimen: specimen, collected: collected);

    public Patient WithIsh(double? ratio, double? copies, Specimen? specimen = null, string? collected = null) => With(new BiomarkerResult
    {
        Biomarker = "her2",
        Assay = "ish",
        Ratio = ratio,
        CopyNumber = copies,
        Specimen = specimen,
        Collected = collected is null ? null : DateOnly.ParseExact(collected, "yyyy-MM-dd"),
    });

    public Patient WithVariant(string gene, string protein, string? classification = null) => WithVariants(gene, (protein, classification));

    public Patient WithVariants(string gene, params (string Protein, string? Classification)[] variants) => With(new BiomarkerResult
    {
        Biomarker = gene,
        Assay = "ngs",
        Variants = [.. variants.Select(v => new ReportedVariant { Protein = v.Protein, Classification = v.Classification })],
    });

    public Patient With(BiomarkerResult result) => With(Profile with { Results = [.. Profile.Results, result] });

    public Patient HrPositive() => With("er", value: 90, unit: "%");

    public Patient HrNegative() => With("er", value: 0, unit: "%").With("pr", value: 0, unit: "%");

    /// <summary>One course of treatment. Metastatic courses are numbered as they come.</summary>
    public Patient Received(
        string agents,
        DiseaseSetting setting = DiseaseSetting.Metastatic,
        TherapyOutcome outcome = TherapyOutcome.Progression,
        BestResponse response = BestResponse.Unknown,
        string? end = null) => With(Profile with
        {
            Therapies =
            [
                .. Profile.Therapies,
                new Therapy
                {
                    Agents = agents.Split(' '),
                    Setting = setting,
                    Outcome = outcome,
                    BestResponse = response,
                    End = end is null ? null : DateOnly.ParseExact(end, "yyyy-MM-dd"),
                    Line = setting == DiseaseSetting.Metastatic ? Profile.Therapies.Count(t => t.Setting == DiseaseSetting.Metastatic) + 1 : null,
                },
            ],
        });

    /// <summary>Progression on the usual first line: taxane, trastuzumab, pertuzumab.</summary>
    public Patient AfterThp() => Metastatic().Received("trastuzumab pertuzumab docetaxel");

    public Patient AfterTdxd() => Metastatic().Received("trastuzumab-deruxtecan");

    /// <summary>The antibodies go on after THP without progression.</summary>
    public Patient OnMaintenanceAfterThp() =>
        Metastatic().Received("trastuzumab pertuzumab docetaxel", outcome: TherapyOutcome.Ongoing, response: BestResponse.PartialResponse);

    /// <summary>A completed adjuvant year of trastuzumab with a taxane.</summary>
    public Patient AfterAdjuvantTrastuzumab(string end) =>
        Received("docetaxel carboplatin trastuzumab", DiseaseSetting.Adjuvant, TherapyOutcome.Completed, end: end);

    public Assessment Assessed(string jurisdiction = "US") => Clinic.Assess(Profile, jurisdiction);

    public Assessment AssessedAsHost(string jurisdiction = "US") => Clinic.AssessAsHost(Profile, jurisdiction);

    private Patient With(PatientProfile profile) => this with { Profile = profile };
}
