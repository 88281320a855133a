using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Json;

namespace DecisionSupport.Fhir.Writing;

/// <summary>
/// Writes what the findings mean for drugs, with the codes of HL7 Genomics Reporting: for every mechanism that is present one implication on trastuzumab, and
/// one for every option that addresses it. "Presumed resistant" is coded only where the mechanism is likely; no drug is ever coded as responsive.
/// </summary>
internal static class Implications
{
    public static IEnumerable<(string Role, JsonObject Resource)> Write(WriteContext context)
    {
        foreach (var mechanism in context.Assessment.Mechanisms.Where(m => m.Presence == Presence.Present))
        {
            var sources = DerivedFrom(context, mechanism);
            if (sources.Count == 0)
            {
                continue;
            }

            yield return ($"implication-{mechanism.Id}", Resistance(context, mechanism, sources));
            foreach (var option in context.Assessment.Suggestions.Where(s => s.Addresses.Contains(mechanism.Id)))
            {
                yield return ($"implication-{mechanism.Id}-{option.Id}", Option(context, mechanism, option, sources));
            }
        }
    }

    private static JsonObject Resistance(WriteContext context, MechanismAssessment mechanism, List<string> sources)
    {
        var word = mechanism.Likelihood is { } likelihood ? Words.Of(likelihood) : "not judged";
        return Observation(context, sources,
            Component("therapeutic-implication", Element.Concept(
                $"{mechanism.Name} as a reason for resistance to trastuzumab: {word}{(mechanism.Replicated == false ? ", not replicated" : "")}",
                mechanism.Likelihood == Likelihood.Likely ? Element.Coding(Systems.Loinc, "LA9660-7", "Presumed resistant") : null)),
            [Agent("trastuzumab")],
            Element.Concept($"{word} (evidence in the patient's own disease setting, both sides weighed)"),
            mechanism.Explanation.Text,
            [.. Citations.Of(context, mechanism.EvidenceFor, "For"), .. Citations.Of(context, mechanism.EvidenceAgainst, "Against")]);
    }

    private static JsonObject Option(WriteContext context, MechanismAssessment mechanism, Suggestion option, List<string> sources) => Observation(context, sources,
        Component("therapeutic-implication", Element.Concept($"Option to consider for {mechanism.Name}: {option.Name} ({Words.Of(option.Tier)})")),
        [.. option.Agents.Select(Agent)],
        Element.Concept(option.PreclinicalOnly ? "Preclinical only: no patient has been shown to benefit from this combination because of this biomarker" : Words.Of(option.Tier)),
        option.Rationale,
        [.. Citations.Of(context, option.Evidence)]);

    private static JsonObject Observation(WriteContext context, List<string> sources, JsonObject implication, IReadOnlyList<JsonObject> agents, JsonObject level, string conclusion, IReadOnlyList<JsonObject> citations) => Element.Object(
        ("resourceType", "Observation"),
        ("extension", Element.Array(citations.Select(c => Element.Object(("url", Systems.RelatedArtifact), ("valueRelatedArtifact", c))))),
        ("status", "final"),
        ("category", Element.Array(Element.Concept(null, Element.Coding(Systems.ObservationCategory, "laboratory")))),
        ("code", Element.Concept("Therapeutic implication", Element.Coding(Systems.Genomics, "therapeutic-implication", "Therapeutic Implication"))),
        ("subject", context.Subject),
        ("effectiveDateTime", WriteContext.Day(context.Assessment.Provenance.AsOf)),
        ("performer", Element.Array(Element.Display(context.Author["display"]!.GetValue<string>()))),
        ("derivedFrom", Element.Array(sources.Select(Element.Reference))),
        ("component", Element.Array(
        [
            implication,
            .. agents,
            Element.Object(("code", Element.Concept("Level of evidence", Element.Coding(Systems.Loinc, "93044-6"))), ("valueCodeableConcept", level)),
            Element.Object(("code", Element.Concept("Associated phenotype", Element.Coding(Systems.Loinc, "81259-4"))), ("valueCodeableConcept", Element.Concept("Breast cancer", Element.Coding(Systems.Snomed, "254837009")))),
            Element.Object(("code", Element.Concept("Conclusion", Element.Coding(Systems.Genomics, "conclusion-string"))), ("valueString", Element.Text(conclusion))),
        ])));

    private static JsonObject Component(string code, JsonObject value) =>
        Element.Object(("code", Element.Concept(null, Element.Coding(Systems.Genomics, code))), ("valueCodeableConcept", value));

    private static JsonObject Agent(string agent) =>
        Element.Object(("code", Element.Concept("Medication assessed", Element.Coding(Systems.Loinc, "51963-7"))), ("valueCodeableConcept", Drug(agent)));

    /// <summary>An agent as a concept: its ingredient code where one is known.</summary>
    public static JsonObject Drug(string agent) => Element.Concept(agent, Ingredients.GetValueOrDefault(agent) is { } code ? Element.Coding(Systems.RxNorm, code) : null);

    private static readonly Dictionary<string, string> Ingredients = CodeTables.Drugs.Agents.Where(a => a.Ingredient is not null).ToDictionary(a => a.Id, a => a.Ingredient!, StringComparer.Ordinal);

    private static List<string> DerivedFrom(WriteContext context, MechanismAssessment mechanism) =>
    [
        .. context.Assessment.Findings.Where(f => mechanism.Findings.Contains(f.Id)).SelectMany(f => InputObservations.References(context, f.Biomarker)).Distinct(StringComparer.Ordinal),
    ];
}
