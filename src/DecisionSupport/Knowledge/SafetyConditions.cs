namespace DecisionSupport.Knowledge;

/// <summary>The conditions under which a safety statement can apply.</summary>
public static class SafetyConditions
{
    /// <summary>Prefix of a condition on another medicine; the interaction class follows.</summary>
    public const string Medication = "medication:";

    private static readonly HashSet<string> Known =
    [
        "always", "pregnancy", "lvef-below-40", "lvef-40-49", "lvef-50-54-early", "ild-active", "ild-past",
        "hepatic-mild", "hepatic-moderate", "hepatic-severe", "renal-moderate", "renal-severe",
        "diabetes-type-1", "diabetes-type-2-uncontrolled", "diabetes-type-2-controlled", "platelets-below-100", "qtc-above-470",
    ];

    /// <summary>Every condition.</summary>
    internal static IEnumerable<string> All(IEnumerable<string> medicationClasses) => Known.Concat(medicationClasses.Select(c => Medication + c)).Order(StringComparer.Ordinal);

    /// <summary>Whether a condition is one of those that the safety rules know.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="medicationClasses">Interaction classes that some medicine has.</param>
    /// <returns>True when it is.</returns>
    public static bool IsKnown(string condition, IReadOnlySet<string> medicationClasses)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(medicationClasses);
        return Known.Contains(condition)
            || (condition.StartsWith(Medication, StringComparison.Ordinal) && medicationClasses.Contains(condition[Medication.Length..]));
    }
}
