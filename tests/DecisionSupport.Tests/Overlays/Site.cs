using DecisionSupport.Assessments;
using DecisionSupport.Overlays;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Overlays;

/// <summary>A hospital with an overlay, and a patient at second line with PTEN at H-score 40.</summary>
internal static class Site
{
    public const string Patient = """
        {
          "schemaVersion": "1.0", "profileId": "p", "asOf": "2026-11-20",
          "disease": { "setting": "metastatic", "brainMetastases": "none" },
          "results": [ { "biomarker": "her2", "assay": "ihc", "value": "3+" }, { "biomarker": "pten", "value": 40, "unit": "H-score" } ],
          "therapies": [ { "agents": ["trastuzumab", "pertuzumab", "docetaxel"], "setting": "metastatic", "line": 1, "outcome": "progression" } ]
        }
        """;

    public static IDecisionSupport With(string yaml) => DecisionSupportServices.Create(Given.Pack, null, OverlayFile.Parse(yaml));

    public static Assessment Assess(this IDecisionSupport support, string? jurisdiction = null) => support.Assess(
        Given.Profile(Patient),
        jurisdiction is null ? Given.Options : Given.Options with { Jurisdiction = jurisdiction },
        TestContext.Current.CancellationToken);

    public static string[] Problems(string yaml) =>
        [.. Assert.Throws<InvalidOverlayException>(() => With(yaml)).Problems.Select(p => $"{p.Path}: {p.Message}")];
}
