namespace DecisionSupport.Fhir.Codes;

/// <summary>Codes of diagnoses, of spread and of surgery.</summary>
internal sealed record ConditionTable(
    string Source,
    IReadOnlyList<string> Breast,
    IReadOnlyList<string> BreastIcd,
    IReadOnlyList<SiteCode> Secondary,
    IReadOnlyList<string> Regional,
    IReadOnlyList<string> SecondaryGeneric,
    IReadOnlyList<SiteCode> SiteCodes,
    IReadOnlyDictionary<string, IReadOnlyList<string>> SiteWords,
    IReadOnlyList<SitePrefix> SecondaryIcd,
    IReadOnlyList<string> SecondaryIcdOther,
    IReadOnlyList<string> RegionalIcd,
    IReadOnlyList<MetastasisCode> Metastasis,
    DiseaseCodes Ild,
    DiseaseCodes Type1,
    DiseaseCodes Type2,
    IReadOnlyList<string> Surgery,
    IReadOnlyList<string> SurgeryWords);

/// <summary>A SNOMED CT code and the site that it means.</summary>
internal sealed record SiteCode(string Code, string Site);

/// <summary>The beginning of an ICD-10 code and the site that it means.</summary>
internal sealed record SitePrefix(string Prefix, string Site);

/// <summary>A SNOMED CT code of the M category.</summary>
internal sealed record MetastasisCode(string Code, bool Metastatic);

/// <summary>SNOMED CT codes and beginnings of ICD-10 codes of one disease.</summary>
internal sealed record DiseaseCodes(IReadOnlyList<string> Snomed, IReadOnlyList<string> Icd);
