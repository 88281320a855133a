using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Which safety conditions hold in a patient, and which cannot be told.</summary>
internal static class SafetyState
{
    public static bool IsOf(LabelStatement statement, string family) => statement.When.StartsWith(family, StringComparison.Ordinal);

    /// <summary>Whether a condition is known to hold.</summary>
    public static bool Holds(string when, CaseContext context, KnowledgeBase knowledge)
    {
        var clinical = context.Clinical;
        return when switch
        {
            "always" => true,
            "pregnancy" => context.Profile.Patient.Pregnancy == PregnancyStatus.Pregnant,
            "lvef-below-40" => clinical.LvefPercent < 40,
            "lvef-40-49" => clinical.LvefPercent is >= 40 and < 50,
            "lvef-50-54-early" => clinical.LvefPercent is >= 50 and < 55 && context.Profile.Disease.Setting != DiseaseSetting.Metastatic,
            "ild-active" => clinical.IldHistory == IldHistory.Active,
            "ild-past" => clinical.IldHistory == IldHistory.Past,
            "hepatic-mild" => clinical.HepaticImpairment == Impairment.Mild,
            "hepatic-moderate" => clinical.HepaticImpairment == Impairment.Moderate,
            "hepatic-severe" => clinical.HepaticImpairment == Impairment.Severe,
            "renal-moderate" => clinical.RenalImpairment == Impairment.Moderate,
            "renal-severe" => clinical.RenalImpairment == Impairment.Severe,
            "diabetes-type-1" => clinical.Diabetes == Diabetes.Type1,
            "diabetes-type-2-uncontrolled" => clinical.Diabetes == Diabetes.Type2Uncontrolled,
            "diabetes-type-2-controlled" => clinical.Diabetes == Diabetes.Type2Controlled,
            "platelets-below-100" => clinical.PlateletsGigaPerL < 100,
            "qtc-above-470" => clinical.QtcMs > 470,
            _ => Medications(when, context, knowledge).Any(),
        };
    }

    /// <summary>The field that would have to be known to judge a condition, or null where it is known.</summary>
    public static string? MissingField(string when, CaseContext context)
    {
        var clinical = context.Clinical;
        return when switch
        {
            "pregnancy" when context.PregnancyIsPossible && context.Profile.Patient.Pregnancy == PregnancyStatus.Unknown => "patient.pregnancy",
            _ when IsAbout(when, "lvef") && clinical.LvefPercent is null => "clinical.lvefPercent",
            _ when IsAbout(when, "ild") && clinical.IldHistory == IldHistory.Unknown => "clinical.ildHistory",
            _ when IsAbout(when, "hepatic") && clinical.HepaticImpairment == Impairment.Unknown => "clinical.hepaticImpairment",
            _ when IsAbout(when, "renal") && clinical.RenalImpairment == Impairment.Unknown => "clinical.renalImpairment",
            _ when IsAbout(when, "diabetes") && clinical.Diabetes == Diabetes.Unknown => "clinical.diabetes",
            _ when IsAbout(when, "platelets") && clinical.PlateletsGigaPerL is null => "clinical.plateletsGigaPerL",
            _ when IsAbout(when, "qtc") && clinical.QtcMs is null => "clinical.qtcMs",
            _ when IsAbout(when, SafetyConditions.Medication) && context.Profile.Medications is null => "medications",
            _ => null,
        };
    }

    public static string CodeOf(string when) => when switch
    {
        "always" => "label-warning",
        _ when IsAbout(when, SafetyConditions.Medication) => "interaction-" + when[SafetyConditions.Medication.Length..],
        _ => when,
    };

    /// <summary>The statement with its drug, and with the other medicines that called it up.</summary>
    public static string Text(LabelStatement statement, CaseContext context, KnowledgeBase knowledge)
    {
        var others = string.Join(", ", Medications(statement.When, context, knowledge).Select(m => m.Name).Distinct().Order(StringComparer.Ordinal));
        return others.Length == 0
            ? $"{statement.Agent.Name}: {statement.Statement.Text}"
            : $"{statement.Agent.Name} with {others}: {statement.Statement.Text}";
    }

    private static bool IsAbout(string when, string family) => when.StartsWith(family, StringComparison.Ordinal);

    private static IEnumerable<MedicationDefinition> Medications(string when, CaseContext context, KnowledgeBase knowledge) =>
        IsAbout(when, SafetyConditions.Medication)
            ? (context.Profile.Medications ?? []).Select(knowledge.Medication).OfType<MedicationDefinition>()
                .Where(m => m.Classes.Contains(when[SafetyConditions.Medication.Length..]))
            : [];
}
