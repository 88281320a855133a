namespace DecisionSupport.Fhir.Codes;

/// <summary>Codes of laboratory results and how each is to be read.</summary>
internal sealed record ObservationTable(
    string Source,
    IReadOnlyList<ObservationCode> Observations,
    IReadOnlyList<UnreadCode> NotRead,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Names,
    IReadOnlyList<AssayWords> Assays,
    IReadOnlyList<Gene> Genes);

/// <summary>A code and what a value under it means.</summary>
internal sealed record ObservationCode(string System, string Code, string Name, string Biomarker, string Measure, string? Assay = null, string? Specimen = null);

/// <summary>A code that is known and deliberately not read.</summary>
internal sealed record UnreadCode(string System, string Code, string Name, string Reason);

/// <summary>How a method names an assay.</summary>
internal sealed record AssayWords(string Assay, IReadOnlyList<string> Words, IReadOnlyList<CodeReference> Codes);

/// <summary>A code in a system.</summary>
internal sealed record CodeReference(string System, string Code);

/// <summary>A gene, and what a variant of it speaks to: <c>mutation</c>, <c>germline</c>, <c>loss</c> or <c>amplification</c>.</summary>
internal sealed record Gene(string Hgnc, string Symbol, string Entrez, string Biomarker, string Kind);
