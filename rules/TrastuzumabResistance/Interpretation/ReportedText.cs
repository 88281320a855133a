using System.Globalization;
using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>A result in the words in which it came.</summary>
internal static class ReportedText
{
    public static string Of(BiomarkerResult result)
    {
        var parts = new List<string>();
        Add(result.Assay);
        Add(result.Call);
        Add(result.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value} {result.Unit}").TrimEnd() : null);
        Add(result.Score);
        Add(result.Genotype);
        Add(result.Ratio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"ratio {ratio}") : null);
        Add(result.CopyNumber is { } copies ? string.Create(CultureInfo.InvariantCulture, $"{copies} copies") : null);
        Add(result.Variants is { } variants ? string.Join(", ", variants.Select(Of).Order(StringComparer.Ordinal)) : null);
        var text = string.Join(" ", parts);
        var origin = string.Join(", ", new[] { result.Specimen?.ToString().ToLowerInvariant(), result.Collected?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>());
        return origin.Length == 0 ? text : $"{text} ({origin})";

        void Add(string? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>Results as the inputs of a finding.</summary>
    public static IReadOnlyList<FindingInput> Inputs(IEnumerable<ReportedResult> all, IEnumerable<ReportedResult> decisive) =>
        [.. all.Select(r => new FindingInput(r.Path, Of(r.Result), decisive.Contains(r), r.Result.Specimen, r.Result.Collected))];

    private static string Of(ReportedVariant variant) =>
        variant.Protein
        + (variant.Vaf is { } vaf ? string.Create(CultureInfo.InvariantCulture, $" VAF {vaf}") : string.Empty)
        + (variant.Classification is { } c ? $" ({c})" : string.Empty);
}
