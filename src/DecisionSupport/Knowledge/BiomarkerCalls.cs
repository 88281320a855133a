namespace DecisionSupport.Knowledge;

/// <summary>A biomarker and the calls that are meant.</summary>
/// <param name="Biomarker">Biomarker id.</param>
/// <param name="Calls">Calls or categories; one of them must hold.</param>
public sealed record BiomarkerCalls(string Biomarker, IReadOnlyList<string> Calls);
