using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>Clinical fields that are not known, with the answers that could add or remove an option.</summary>
internal static class ClinicalUnknowns
{
    public static IEnumerable<Unknown> In(CaseContext context, KnowledgeBase knowledge)
    {
        var (patient, disease, clinical) = (context.Profile.Patient, context.Profile.Disease, context.Profile.Clinical);
        var forbids = Forbidding(context, knowledge);
        var metastatic = disease.Setting == DiseaseSetting.Metastatic;
        IEnumerable<Unknown?> all =
        [
            Safety(context.PregnancyIsPossible && patient.Pregnancy == PregnancyStatus.Unknown, "patient.pregnancy", "Pregnancy", forbids, ("pregnancy", "pregnant", "pregnant")),
            Safety(clinical.LvefPercent is null, "clinical.lvefPercent", "LVEF", forbids, ("lvef-below-40", "below 40 %", "35"), ("lvef-40-49", "40-49 %", "45")),
            Safety(clinical.IldHistory == IldHistory.Unknown, "clinical.ildHistory", "Interstitial lung disease", forbids, ("ild-active", "active", "active"), ("ild-past", "past", "past")),
            Safety(clinical.HepaticImpairment == Impairment.Unknown, "clinical.hepaticImpairment", "Hepatic impairment", forbids,
                ("hepatic-mild", "mild", "mild"), ("hepatic-moderate", "moderate", "moderate"), ("hepatic-severe", "severe", "severe")),
            Safety(clinical.RenalImpairment == Impairment.Unknown, "clinical.renalImpairment", "Renal impairment", forbids, ("renal-moderate", "moderate", "moderate"), ("renal-severe", "severe", "severe")),
            Safety(clinical.Diabetes == Diabetes.Unknown, "clinical.diabetes", "Diabetes", forbids,
                ("diabetes-type-1", "type-1", "type-1"), ("diabetes-type-2-uncontrolled", "type-2-uncontrolled", "type-2-uncontrolled")),
            Safety(clinical.PlateletsGigaPerL is null, "clinical.plateletsGigaPerL", "Platelets", forbids, ("platelets-below-100", "below 100 x 10^9/L", "80")),
            Safety(clinical.QtcMs is null, "clinical.qtcMs", "QTc", forbids, ("qtc-above-470", "above 470 ms", "490")),
            Safety(context.Profile.Medications is null, "medications", "Other medicines", forbids, Medicines(knowledge)),
            Ask(metastatic && disease.BrainMetastases == BrainMetastases.Unknown, "disease.brainMetastases", "Brain metastases", ("active", "active"), ("stable", "stable"), ("none", "none")),
            Ask(metastatic && disease.MetastaticSince is null && context.History.MonthsToRelapse > 0, "disease.metastaticSince", "Date of metastatic disease", Relapses(context)),
            Ask(disease.Setting == DiseaseSetting.Adjuvant && disease.ResidualInvasiveDisease == Answer.Unknown, "disease.residualInvasiveDisease", "Residual invasive disease", ("yes", "yes"), ("no", "no")),
        ];
        return all.OfType<Unknown>();
    }

    // Only under these conditions does a label take an option away; under the others it asks for care.
    private static HashSet<string> Forbidding(CaseContext context, KnowledgeBase knowledge) =>
    [
        .. knowledge.Document.Agents.SelectMany(a => a.Safety)
            .Where(s => s.Action == "contraindicated" && s.HoldsIn(context.Jurisdiction))
            .Select(s => s.When),
    ];

    // One medicine speaks for its class.
    private static (string Condition, string Value, string Given)[] Medicines(KnowledgeBase knowledge) =>
    [
        .. knowledge.Document.Medications
            .SelectMany(m => m.Classes.Select(c => (Class: c, m.Name, Others: m.Classes.Count)))
            .GroupBy(m => m.Class)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Class: g.Key, g.OrderBy(m => m.Others).ThenBy(m => m.Name, StringComparer.Ordinal).First().Name))
            .Select(m => (SafetyConditions.Medication + m.Class, $"{m.Class}, such as {m.Name}", m.Name)),
    ];

    // Days of relapse on either side of the limits of 6 and 12 months after (neo)adjuvant therapy, as far as they lie in the past.
    private static (string Value, string Given)[] Relapses(CaseContext context) =>
    [
        .. new (int Months, string Value)[] { (3, "within 6 months of (neo)adjuvant HER2 therapy"), (9, "6-12 months after it"), (18, "more than 12 months after it") }
            .Where(r => r.Months < context.History.MonthsToRelapse)
            .Select(r => (r.Value, context.AsOf.AddMonths(r.Months - (int)context.History.MonthsToRelapse!.Value).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))),
    ];

    private static Unknown? Safety(bool missing, string field, string name, HashSet<string> forbids, params (string Condition, string Value, string Given)[] answers) =>
        Ask(missing, field, name, [.. answers.Where(a => forbids.Contains(a.Condition)).Select(a => (a.Value, a.Given))]);

    private static Unknown? Ask(bool missing, string field, string name, params (string Value, string Given)[] answers) =>
        missing ? new Unknown(null, field, name, MissingKind.Unknown, "not known", [.. answers.Select(a => new TrialAnswer(a.Value, a.Given))]) : null;
}
