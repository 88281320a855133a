using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Json;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Writing;

/// <summary>
/// Writes the results on which the assessment stands. One that came from a FHIR resource is referred to, not written again: a copy on a server would be a
/// second result of the same test.
/// </summary>
internal static partial class InputObservations
{
    /// <summary>References to the results of a biomarker.</summary>
    public static IEnumerable<string> References(WriteContext context, string biomarker) => context.Profile.Results
        .Select((result, index) => (Result: result, Index: index))
        .Where(r => r.Result.Biomarker == biomarker && r.Result.Status != ResultStatus.EnteredInError)
        .SelectMany(r => IsReference(r.Result.SourceId) ? [r.Result.SourceId!] : Roles(r.Result, r.Index).Select(context.UrlOf))
        .Distinct(StringComparer.Ordinal);

    public static IEnumerable<(string Role, JsonObject Resource)> Write(WriteContext context) => context.Profile.Results
        .Select((result, index) => (Result: result, Index: index))
        .Where(r => !IsReference(r.Result.SourceId))
        .SelectMany(r => r.Result.Variants is { Count: > 0 } variants
            ? variants.Select((v, i) => (VariantRole(r.Index, i), Observation(context, r.Result, Variant(r.Result, v))))
            : [(Role(r.Index), Observation(context, r.Result, Value(r.Result)))]);

    public static bool IsReference(string? text) => text is not null && FhirReference().IsMatch(text);

    private static IEnumerable<string> Roles(BiomarkerResult result, int index) =>
        result.Variants is { Count: > 0 } variants ? variants.Select((_, i) => VariantRole(index, i)) : [Role(index)];

    private static string Role(int index) => FormattableString.Invariant($"result-{index}");

    private static string VariantRole(int index, int variant) => FormattableString.Invariant($"result-{index}-{variant}");

    private static JsonObject Observation(WriteContext context, BiomarkerResult result, JsonObject content)
    {
        var observation = Element.Object(
            ("resourceType", "Observation"),
            ("meta", Element.Object(("tag", Element.Array(Element.Coding(Systems.Tag, "input", "Result as it was entered for the assessment"))))),
            ("contained", Element.Array(Specimen(result.Specimen))),
            ("status", Words.Of(result.Status)),
            ("category", Element.Array(Element.Concept(null, Element.Coding(Systems.ObservationCategory, "laboratory")))),
            ("subject", context.Subject),
            ("effectiveDateTime", result.Collected is { } day ? WriteContext.Day(day) : null),
            ("performer", result.Lab is { } lab ? Element.Array(Element.Display(lab)) : null),
            ("method", result.Assay is { } assay ? Element.Concept(assay, Element.Coding(CodeSystems.OwnAssay, assay)) : null),
            ("specimen", result.Specimen is null ? null : Element.Reference("#specimen")));
        foreach (var (name, value) in content.ToList())
        {
            content.Remove(name);
            observation.Add(name, value);
        }

        return observation;
    }

    private static JsonObject Value(BiomarkerResult result)
    {
        var code = Code(result);
        return result switch
        {
            { Ratio: not null } or { CopyNumber: not null } => Element.Object(("code", code), ("component", Element.Array(
                Component("49683-6", "HER2/CEP17 ratio", result.Ratio),
                Component("74860-8", "HER2 copies per nucleus", result.CopyNumber)))),
            { Value: { } number } => Element.Object(("code", code), ("valueQuantity", Quantity(number, result.Unit))),
            _ => Element.Object(("code", code), ("valueCodeableConcept", Element.Concept(result.Call ?? result.Score ?? result.Genotype))),
        };
    }

    private static JsonObject Code(BiomarkerResult result)
    {
        var loinc = (result.Biomarker, result.Assay, IsNumber: result.Value is not null) switch
        {
            ("her2", "ihc", false) => "85319-2",
            ("her2", "ish", _) => "85318-4",
            ("her2", null, _) => "48676-1",
            ("er", _, true) => "85329-1",
            ("er", "ihc", false) => "85337-4",
            ("pr", _, true) => "85325-9",
            ("pr", "ihc", false) => "85339-0",
            _ => null,
        };
        return Element.Concept(result.Biomarker, Element.Coding(CodeSystems.Own, result.Biomarker), loinc is null ? null : Element.Coding(Systems.Loinc, loinc));
    }

    private static JsonObject Variant(BiomarkerResult result, ReportedVariant variant)
    {
        var gene = CodeTables.Observations.Genes.FirstOrDefault(g => g.Biomarker == result.Biomarker);
        return Element.Object(
            ("code", Element.Concept("Genetic variant assessment", Element.Coding(Systems.Loinc, "69548-6"))),
            ("valueCodeableConcept", Element.Concept(null, Element.Coding(Systems.Loinc, "LA9633-4", "Present"))),
            ("component", Element.Array(
                gene is null ? null : Element.Object(("code", Loinc("48018-6", "Gene studied")), ("valueCodeableConcept", Element.Concept(null, Element.Coding(Systems.Hgnc, "HGNC:" + gene.Hgnc, gene.Symbol)))),
                Element.Object(("code", Loinc("48005-3", "Amino acid change")), ("valueCodeableConcept", Element.Concept(variant.Protein))),
                variant.Cdna is null ? null : Element.Object(("code", Loinc("48004-6", "DNA change")), ("valueCodeableConcept", Element.Concept(variant.Cdna))),
                variant.Vaf is not { } fraction ? null : Element.Object(("code", Loinc("81258-6", "Allelic frequency")), ("valueQuantity", Element.Object(("value", fraction), ("system", Systems.Ucum), ("code", "1")))),
                Significance(variant.Classification))));
    }

    private static JsonObject? Significance(string? classification) =>
        CodeTables.Answers.Significance.FirstOrDefault(s => s.Means == classification) is { } answer
            ? Element.Object(("code", Loinc("53037-8", "Clinical significance")), ("valueCodeableConcept", Element.Concept(answer.Means, Element.Coding(Systems.Loinc, answer.Code))))
            : null;

    private static JsonObject Loinc(string code, string display) => Element.Concept(display, Element.Coding(Systems.Loinc, code));

    private static JsonObject? Component(string code, string display, double? value) =>
        value is { } number ? Element.Object(("code", Loinc(code, display)), ("valueQuantity", Element.Object(("value", number)))) : null;

    private static JsonObject Quantity(double value, string? unit) => Element.Object(
        ("value", value),
        ("unit", Element.Text(unit)),
        ("system", unit is "%" or "ng/mL" ? Systems.Ucum : null),
        ("code", unit is "%" or "ng/mL" ? unit : null));

    private static JsonObject? Specimen(Specimen? specimen) => specimen is { } origin
        ? Element.Object(("resourceType", "Specimen"), ("id", "specimen"), ("type", Element.Concept(origin switch
        {
            Profiles.Specimen.Primary => "primary tumour",
            var other => Words.Of(other),
        })))
        : null;

    [GeneratedRegex(@"^(?:(?:https?://[^\s]+/)?[A-Z][A-Za-z]{2,40}/[A-Za-z0-9\-.]{1,64}|urn:uuid:[0-9a-fA-F\-]{36})\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FhirReference();
}
