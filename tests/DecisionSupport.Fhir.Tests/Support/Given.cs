using System.Text;
using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>The reader with the rule pack's knowledge, on a fixed day.</summary>
internal static class Given
{
    public static readonly DateOnly Day = new(2026, 11, 20);
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    public static readonly TrastuzumabResistancePack Pack = new();
    public static readonly IDecisionSupport Support = DecisionSupportServices.Create(Pack);
    public static readonly FhirProfileReader Reader = new(Pack.Knowledge);

    /// <summary>Metastatic disease unless the record says otherwise.</summary>
    public static readonly FhirReadOptions Options = new() { AsOf = Day, Setting = DiseaseSetting.Metastatic };

    public static KnowledgeBase Knowledge => Pack.Knowledge;

    public static FhirReadResult Read(string json, FhirReadOptions? options = null) => Reader.Read(Encoding.UTF8.GetBytes(json), options ?? Options);

    public static Assessment Assess(PatientProfile profile) => Support.Assess(profile, new AssessmentOptions { Now = Now }, TestContext.Current.CancellationToken);

    /// <summary>A bundle of these resources.</summary>
    public static string Bundle(params string[] resources) =>
        $$"""{ "resourceType": "Bundle", "type": "collection", "entry": [ {{string.Join(", ", resources.Select(r => $$"""{ "resource": {{r}} }"""))}} ] }""";

    /// <summary>An observation with this code and these further members.</summary>
    public static string Observation(string loinc, string members) =>
        $$"""{ "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "{{loinc}}" } ] }, {{members}} }""";
}
