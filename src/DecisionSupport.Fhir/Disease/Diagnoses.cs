using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Disease;

/// <summary>Tells what a coded diagnosis is; words count only where no code is known.</summary>
internal static class Diagnoses
{
    private static readonly string[] Malignant = ["malignant", "carcinoma", "cancer"];
    private static readonly string[] NotThisOne = ["history", "screening", "benign", "in situ", "suspected", "risk", "fear", "secondary", "metasta"];

    private static ConditionTable Table => CodeTables.Conditions;

    public static bool IsBreastCancer(Concept code) =>
        Table.Breast.Any(c => code.Has(CodeSystems.Snomed, c)) || HasIcd(code, Table.BreastIcd)
        || (!IsSpread(code) && code.Texts.Any(t => Contains(t, "breast") && Malignant.Any(m => Contains(t, m)) && !NotThisOne.Any(n => Contains(t, n))));

    /// <summary>Whether it is a primary cancer of another organ; words only, as there are thousands of codes.</summary>
    public static bool IsOtherCancer(Concept code) =>
        !IsBreastCancer(code) && !IsSpread(code)
        && (HasIcd(code, OtherCancers) || code.Texts.Any(t => (Malignant.Any(m => Contains(t, m)) || Contains(t, "lymphoma") || Contains(t, "leukemia")) && !NotThisOne.Any(n => Contains(t, n)) && !Contains(t, "skin") && !Contains(t, "basal")));

    public static bool IsSpread(Concept code) =>
        Table.Secondary.Any(s => code.Has(CodeSystems.Snomed, s.Code)) || Table.SecondaryGeneric.Concat(Table.Regional).Any(s => code.Has(CodeSystems.Snomed, s))
        || HasIcd(code, Table.SecondaryIcdOther) || HasIcd(code, Table.RegionalIcd)
        || code.Texts.Any(t => Contains(t, "secondary malignant") || Contains(t, "metasta"));

    /// <summary>The distant site of spread; null for lymph nodes, which may be regional, and where no site is known.</summary>
    public static string? DistantSite(Concept code, IEnumerable<Concept> bodySites)
    {
        if (Table.Secondary.FirstOrDefault(s => code.Has(CodeSystems.Snomed, s.Code)) is { } known)
        {
            return known.Site;
        }

        if (Table.SecondaryIcd.FirstOrDefault(s => HasIcd(code, [s.Prefix])) is { } icd)
        {
            return icd.Site;
        }

        if (Table.Regional.Any(r => code.Has(CodeSystems.Snomed, r)) || HasIcd(code, Table.RegionalIcd) || code.Texts.Any(t => Contains(t, "lymph") || Contains(t, "axilla")))
        {
            return null;
        }

        return Table.SiteCodes.FirstOrDefault(s => bodySites.Any(b => b.Has(CodeSystems.Snomed, s.Code)))?.Site
            ?? Table.SiteWords.Where(s => bodySites.Append(code).SelectMany(c => c.Texts).Any(t => s.Value.Any(w => Contains(t, w)))).Select(s => s.Key).FirstOrDefault()
            ?? (HasIcd(code, Table.SecondaryIcdOther) ? "other" : null);
    }

    public static bool Is(Concept code, DiseaseCodes disease) => disease.Snomed.Any(c => code.Has(CodeSystems.Snomed, c)) || HasIcd(code, disease.Icd);

    private static readonly string[] OtherCancers =
    [
        .. Enumerable.Range(0, 50).Concat(Enumerable.Range(51, 26)).Concat(Enumerable.Range(81, 16)).Where(n => n != 44).Select(n => FormattableString.Invariant($"C{n:00}")),
    ];

    private static bool HasIcd(Concept code, IEnumerable<string> prefixes) =>
        code.Codings.Any(c => c.System == CodeSystems.Icd10 && prefixes.Any(p => c.Code.StartsWith(p, StringComparison.OrdinalIgnoreCase) || c.Code.Replace(".", "", StringComparison.Ordinal).StartsWith(p.Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)));

    private static bool Contains(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
