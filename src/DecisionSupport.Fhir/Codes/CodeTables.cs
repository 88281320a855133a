namespace DecisionSupport.Fhir.Codes;

/// <summary>The code tables that come with this library, each read once.</summary>
internal static class CodeTables
{
    public static readonly ObservationTable Observations = Embedded.Json("observations.json", CodeTableJson.Default.ObservationTable);
    public static readonly AnswerTable Answers = Embedded.Json("answers.json", CodeTableJson.Default.AnswerTable);
    public static readonly DrugTable Drugs = Embedded.Json("drugs.json", CodeTableJson.Default.DrugTable);
    public static readonly ConditionTable Conditions = Embedded.Json("conditions.json", CodeTableJson.Default.ConditionTable);
}
