namespace DecisionSupport.Reporting.Model;

/// <summary>Stable names of places in the report, made from ids.</summary>
internal static class Anchor
{
    public static string Mechanism(string id) => "mechanism-" + Safe(id);

    public static string Option(string id) => "option-" + Safe(id);

    public static string Finding(string id) => Safe(id);

    public static string Reference(int number) => $"reference-{number}";

    /// <summary>An answer as <c>what-if --set</c> takes it, such as <c>pik3ca=detected</c>.</summary>
    public static string Answer(string set) => "answer-" + Safe(set);

    public static string Warning(string letter) => "warning-" + letter.ToLowerInvariant();

    // An id is ASCII by the schema; whatever else arrives must neither end an attribute nor split a name in two.
    private static string Safe(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));
}
