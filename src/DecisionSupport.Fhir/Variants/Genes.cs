using System.Collections.Frozen;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Variants;

/// <summary>Finds genes by HGNC id in either spelling, by Entrez id or by symbol.</summary>
internal static class Genes
{
    private static readonly FrozenDictionary<string, Gene> ByHgnc = CodeTables.Observations.Genes.ToFrozenDictionary(g => g.Hgnc, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Gene> ByEntrez = CodeTables.Observations.Genes.ToFrozenDictionary(g => g.Entrez, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Gene> BySymbol = CodeTables.Observations.Genes.ToFrozenDictionary(g => g.Symbol, StringComparer.OrdinalIgnoreCase);

    /// <summary>The genes that a concept names, of those known here; more than one where its codes differ.</summary>
    public static IReadOnlyList<Gene> Of(Concept concept)
    {
        var coded = concept.Codings.Select(Coded).OfType<Gene>();
        var named = concept.Texts.Select(t => BySymbol.GetValueOrDefault(t.Trim())).OfType<Gene>();
        return [.. coded.Concat(named).Distinct()];
    }

    private static Gene? Coded(Coding coding) => coding.System switch
    {
        CodeSystems.Hgnc => ByHgnc.GetValueOrDefault(coding.Code.StartsWith("HGNC:", StringComparison.OrdinalIgnoreCase) ? coding.Code[5..].Trim() : coding.Code)
            ?? BySymbol.GetValueOrDefault(coding.Code),
        CodeSystems.Entrez => ByEntrez.GetValueOrDefault(coding.Code),
        _ => null,
    };
}
