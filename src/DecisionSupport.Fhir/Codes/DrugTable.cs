namespace DecisionSupport.Fhir.Codes;

/// <summary>Names and codes of drugs.</summary>
internal sealed record DrugTable(
    string Source,
    IReadOnlyList<AgentNames> Agents,
    IReadOnlyList<ProductNames> Products,
    IReadOnlyList<string> Carriers,
    IReadOnlyList<string> Forms);

/// <summary>An agent; <c>Everyday</c> for one that is far more often taken for something else than cancer. <c>Ingredient</c> is the RxNorm code of the substance itself, which is the one that is written.</summary>
internal sealed record AgentNames(string Id, IReadOnlyList<string> Names, IReadOnlyList<string>? Rxnorm = null, bool Everyday = false, string? Ingredient = null);

/// <summary>A product of one or more agents that its name does not spell out.</summary>
internal sealed record ProductNames(IReadOnlyList<string> Names, IReadOnlyList<string> Agents, IReadOnlyList<string>? Rxnorm = null);
