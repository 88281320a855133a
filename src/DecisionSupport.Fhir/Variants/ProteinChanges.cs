using System.Text.RegularExpressions;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Variants;

/// <summary>Finds the protein change of a variant: in its own component, in the words of its variation code, or in a molecular consequence derived from it.</summary>
internal static partial class ProteinChanges
{
    /// <summary>The changes that are named; more than one where they contradict each other.</summary>
    public static IReadOnlyList<ProteinChange> Of(Resource variant, IReadOnlyList<Resource> consequences, Gene gene)
    {
        var own = Named(variant);
        if (own.Count == 0)
        {
            own = [.. consequences.SelectMany(Named).Distinct()];
        }

        return own.Count > 0 ? own : [.. VariantCodes.Components(variant, VariantCodes.VariationCode).SelectMany(c => VariantCodes.Value(c).Texts).Select(t => InWords(t, gene)).OfType<ProteinChange>().Distinct()];
    }

    /// <summary>The coding change as it stands, or null.</summary>
    public static string? Coding(Resource variant) => VariantCodes.Components(variant, VariantCodes.CodingChange)
        .SelectMany(c => Candidates(VariantCodes.Value(c)))
        .Select(t => t.Contains(':', StringComparison.Ordinal) ? t[(t.LastIndexOf(':') + 1)..] : t)
        .FirstOrDefault(t => t.StartsWith("c.", StringComparison.Ordinal) && t.Length <= 100);

    private static List<ProteinChange> Named(Resource observation) =>
    [
        .. VariantCodes.Components(observation, VariantCodes.ProteinChange)
            .SelectMany(c => Candidates(VariantCodes.Value(c)))
            .Select(ProteinChange.Parse).OfType<ProteinChange>().Distinct(),
    ];

    private static IEnumerable<string> Candidates(Concept concept) => concept.Codings.Select(c => c.Code).Concat(concept.Texts);

    private static ProteinChange? InWords(string text, Gene gene)
    {
        var change = InParentheses().Match(text);
        return change.Success ? ProteinChange.Parse(change.Value)
            : text.StartsWith(gene.Symbol + " ", StringComparison.OrdinalIgnoreCase) ? ProteinChange.Parse(text[(gene.Symbol.Length + 1)..])
            : null;
    }

    [GeneratedRegex(@"p\.\(?[A-Za-z0-9_*=]{3,60}\)?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex InParentheses();
}
