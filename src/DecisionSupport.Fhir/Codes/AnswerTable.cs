namespace DecisionSupport.Fhir.Codes;

/// <summary>Coded answers and words in the meanings used here.</summary>
internal sealed record AnswerTable(
    string Source,
    IReadOnlyList<AnswerCode> Answers,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Words,
    IReadOnlyList<AnswerCode> Significance,
    IReadOnlyDictionary<string, string> AbsentReasons);

/// <summary>A coded answer; <c>Of</c> names the one biomarker of which it speaks, if it speaks of one only.</summary>
internal sealed record AnswerCode(string System, string Code, string Means, string? Of = null);
