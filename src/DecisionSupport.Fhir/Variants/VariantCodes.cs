using DecisionSupport.Fhir.Biomarkers;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Variants;

/// <summary>Codes of genomic observations. Components are told by code, not by slice: slices were renamed between versions of the guide.</summary>
/// <remarks>Source: HL7 Genomics Reporting and HL7 mCODE.</remarks>
internal static class VariantCodes
{
    public const string Variant = "69548-6";
    public const string RegionStudied = "53041-0";
    public const string GeneStudied = "48018-6";
    public const string ProteinChange = "48005-3";
    public const string CodingChange = "48004-6";
    public const string VariationCode = "81252-9";
    public const string SourceClass = "48002-0";
    public const string Germline = "LA6683-2";
    public const string AlleleFraction = "81258-6";
    public const string CopyNumber = "82155-3";
    public const string Significance = "53037-8";

    private static readonly string[] ChangeTypes = ["48019-4", "48006-1"];
    private static readonly string[] Derived = ["molecular-consequence", "diagnostic-implication", "therapeutic-implication"];

    public static bool IsVariant(Resource observation) => observation.Code.Has(CodeSystems.Loinc, Variant);

    public static bool IsRegionStudied(Resource observation) => observation.Code.Has(CodeSystems.Loinc, RegionStudied);

    public static bool IsDerived(Resource observation) => observation.Code.Codings.Any(c => Derived.Contains(c.Code));

    public static bool IsGenomic(Resource observation) => IsVariant(observation) || IsRegionStudied(observation) || IsDerived(observation);

    public static IEnumerable<Node> Components(Resource observation, string code) =>
        observation.Node.Items("component").Where(c => Concept.Of(c["code"]).Has(CodeSystems.Loinc, code));

    public static Concept Value(Node component) => Concept.Of(component["valueCodeableConcept"] ?? component["valueString"]);

    /// <summary>The assay that the method names, or null.</summary>
    public static string? AssayOf(Resource observation) => Questions.AssaysOf(Concept.Of(observation.Node["method"])) is [var assay] ? assay : null;

    /// <summary>Whether the change is one of copy number rather than of sequence.</summary>
    public static bool IsCopyNumberChange(Resource observation) =>
        Components(observation, CopyNumber).Any() || ChangeTypes.SelectMany(t => Components(observation, t)).SelectMany(c => Value(c).Texts)
            .Any(t => t.Contains("copy_number", StringComparison.OrdinalIgnoreCase) || t.Contains("copy number", StringComparison.OrdinalIgnoreCase) || t.Contains("amplification", StringComparison.OrdinalIgnoreCase));
}
