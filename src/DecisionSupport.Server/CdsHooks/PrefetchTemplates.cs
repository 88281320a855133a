namespace DecisionSupport.Server.CdsHooks;

/// <summary>
/// What the services ask the client for. Plain reads and searches by explicit LOINC codes: no value sets, as few clients can expand one. Codes as in mCODE's
/// value set of tumour markers and in the US Core profiles.
/// </summary>
internal static class PrefetchTemplates
{
    private const string Patient = "?patient={{context.patientId}}";

    private static readonly string[] Her2 =
    [
        "85319-2", "18474-7", "72383-3", "72382-5", "48676-1", "85328-3", "85318-4", "31150-6", "96893-3", "49683-6", "74860-8", "74885-5", "32996-1", "42914-2", "51981-9",
    ];

    private static readonly string[] Receptors =
    [
        "85337-4", "40556-3", "16112-5", "85329-1", "14228-1", "85310-1", "14130-9", "85339-0", "40557-1", "16113-3", "85325-9", "14230-7", "85331-7", "10861-3", "31207-4",
    ];

    private static readonly string[] Variants = ["69548-6", "81710-6"];
    private static readonly string[] PdL1 = ["83052-1", "83054-7", "85147-7", "83055-4", "83056-2", "85148-5", "83057-0", "85149-3"];
    private static readonly string[] Performance = ["89247-1", "89243-0"];
    private static readonly string[] Ejection = ["10230-1", "18043-0", "8806-2", "8808-8", "8809-6", "18045-5", "8811-2", "79991-6"];
    private static readonly string[] Stage = ["21908-9", "21905-5", "21906-3", "21907-1"];

    /// <summary>Templates by key, in the order in which they are told.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new OrderedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["patient"] = "Patient/{{context.patientId}}",
        ["conditions"] = "Condition" + Patient + "&category=problem-list-item,encounter-diagnosis",
        ["her2"] = Observations(Her2),
        ["receptors"] = Observations(Receptors),
        ["variants"] = Observations(Variants),
        ["pdl1"] = Observations(PdL1),
        ["stage"] = Observations(Stage),
        ["performance"] = Observations(Performance),
        ["lvef"] = Observations(Ejection),
        ["pregnancy"] = Observations(["82810-3"]),
        ["medications"] = "MedicationRequest" + Patient,
        ["administrations"] = "MedicationAdministration" + Patient,
        ["statements"] = "MedicationStatement" + Patient,
        ["reports"] = "DiagnosticReport" + Patient + "&category=GE",
    };

    public static IReadOnlyCollection<string> Keys { get; } = [.. All.Keys];

    private static string Observations(IEnumerable<string> codes) => "Observation" + Patient + "&code=" + string.Join(',', codes.Select(c => "http://loinc.org|" + c));
}
