using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Writing;

/// <summary>Writes the answer as a whole: whether these rules speak for this patient, what was missing, and what was doubtful in the data.</summary>
internal static class Guidance
{
    public const string Role = "guidance";

    private static readonly Dictionary<string, (string Code, string Display)> Fields = new(StringComparer.Ordinal)
    {
        ["clinical.lvefPercent"] = ("10230-1", "Left ventricular ejection fraction"),
        ["disease.ecog"] = ("89247-1", "ECOG performance status"),
        ["patient.pregnancy"] = ("82810-3", "Pregnancy status"),
        ["clinical.plateletsGigaPerL"] = ("777-3", "Platelets"),
    };

    public static (string Role, JsonObject Resource) Write(WriteContext context)
    {
        var assessment = context.Assessment;
        return (Role, Element.Object(
            ("resourceType", "GuidanceResponse"),
            ("contained", assessment.DataIssues.Count == 0 ? null : Element.Array(Outcome(assessment.DataIssues))),
            ("moduleUri", $"urn:decision-support:rules:{assessment.Provenance.Rules.Pack}"),
            ("status", assessment.Scope.Status == ScopeStatus.Indeterminate ? "data-required" : assessment.Missing.Count > 0 ? "data-requested" : "success"),
            ("subject", context.Subject),
            ("occurrenceDateTime", context.Now),
            ("performer", context.Author),
            ("note", Element.Array(Notes(assessment).Select(n => Element.Object(("text", Element.Text(n)))))),
            ("evaluationMessage", assessment.DataIssues.Count == 0 ? null : Element.Array(Element.Reference("#issues"))),
            ("result", assessment.Suggestions.Count == 0 ? null : Element.Reference(context.UrlOf(OptionGroup.Role))),
            ("dataRequirement", Element.Array(assessment.Missing.Select(Requirement)))));
    }

    private static IEnumerable<string> Notes(Assessment assessment)
    {
        yield return "Offers options to discuss, never orders. Not a medical device, not for emergencies, and no substitute for the sources that it cites.";
        foreach (var reason in assessment.Scope.Reasons)
        {
            yield return reason.Text;
        }

        foreach (var missing in assessment.Missing)
        {
            var effects = string.Join("; ", missing.WouldChange.Select(w => $"{w.Value}: {w.Effect}"));
            yield return $"Missing: {missing.Name} ({missing.Reason}).{(effects.Length > 0 ? " What an answer would change: " + effects : "")}";
        }
    }

    private static JsonObject Requirement(MissingInput missing) => Element.Object(
        ("type", missing.Biomarker is not null || Fields.ContainsKey(missing.Field ?? "") ? "Observation" : "Condition"),
        ("codeFilter", Element.Array(Element.Object(("path", "code"), ("code", Element.Array(Codes(missing)))))));

    private static IEnumerable<JsonObject> Codes(MissingInput missing)
    {
        if (missing.Biomarker is { } biomarker)
        {
            foreach (var code in CodeTables.Observations.Observations.Where(o => o.Biomarker == biomarker && o.System == CodeSystems.Loinc && o.Measure is not ("immunoassay" or "stained-cells" or "intensity")))
            {
                yield return Element.Coding(Systems.Loinc, code.Code, code.Name);
            }

            yield return Element.Coding(CodeSystems.Own, biomarker, missing.Name);
            yield break;
        }

        if (Fields.TryGetValue(missing.Field!, out var known))
        {
            yield return Element.Coding(Systems.Loinc, known.Code, known.Display);
        }

        yield return Element.Coding(Systems.Field, missing.Field!, missing.Name);
    }

    private static JsonObject Outcome(IReadOnlyList<DataIssue> issues) => Element.Object(
        ("resourceType", "OperationOutcome"),
        ("id", "issues"),
        ("issue", Element.Array(issues.Select(i => Element.Object(
            ("severity", i.Severity switch { IssueSeverity.Error => "error", IssueSeverity.Warning => "warning", _ => "information" }),
            ("code", i.Severity == IssueSeverity.Info ? "informational" : "business-rule"),
            ("details", Element.Concept(i.Message)),
            ("diagnostics", Element.Text($"{i.Code} {i.Path}")))))));
}
