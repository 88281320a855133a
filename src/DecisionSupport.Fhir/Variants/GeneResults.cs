using DecisionSupport.Fhir.Reading;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Variants;

/// <summary>Puts what one test found in one gene together: several variants are one result, not a contradiction.</summary>
internal static class GeneResults
{
    public static IEnumerable<DraftResult> ToResults(IReadOnlyList<GeneResult> results) => results
        .GroupBy(r => (r.Gene.Biomarker, r.Origin, r.Collected, r.Status))
        .SelectMany(g => Combine(g.Key.Biomarker, [.. g]));

    private static IEnumerable<DraftResult> Combine(string biomarker, IReadOnlyList<GeneResult> results)
    {
        var variants = results.Where(r => r.Reading.Variant is not null).ToList();
        if (variants.Count > 0)
        {
            // A second variant without a protein change takes nothing from one that is named; it has its own data issue.
            yield return Result(variants[0], new BiomarkerResult { Biomarker = biomarker, Assay = VariantCodes.AssayOf(variants[0].Observation), Variants = [.. variants.Select(v => v.Reading.Variant!).Distinct()] });
            yield break;
        }

        foreach (var copies in results.Where(r => r.Reading.Copies is not null))
        {
            yield return Result(copies, new BiomarkerResult { Biomarker = biomarker, Assay = VariantCodes.AssayOf(copies.Observation), Value = copies.Reading.Copies, Unit = "copies" });
        }

        foreach (var call in CallsOf(biomarker, results))
        {
            yield return Result(call, new BiomarkerResult { Biomarker = biomarker, Assay = VariantCodes.AssayOf(call.Observation), Call = call.Reading.Call });
        }
    }

    // "Neither BRCA1 nor BRCA2" needs both; one pathogenic variant needs no second opinion.
    private static List<GeneResult> CallsOf(string biomarker, IReadOnlyList<GeneResult> results)
    {
        var calls = results.Where(r => r.Reading.Call is not null).DistinctBy(r => r.Reading.Call).ToList();
        var negative = results.Where(r => r.Reading.Call == "not-detected").Select(r => r.Gene.Symbol).Distinct().Count();
        return biomarker != "brca1-2-germline" ? calls
            : calls.Exists(c => c.Reading.Call == "pathogenic") ? calls.FindAll(c => c.Reading.Call == "pathogenic")
            : calls.FindAll(c => c.Reading.Call != "not-detected" || (negative == 2 && calls.Count == 1));
    }

    private static DraftResult Result(GeneResult source, BiomarkerResult result) => new(
        result with { Specimen = source.Origin, Collected = source.Collected, Status = source.Status, SourceId = source.Observation.Reference },
        source.Observation,
        source.Observation.Node);
}
