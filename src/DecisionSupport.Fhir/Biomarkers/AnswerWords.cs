using System.Collections.Frozen;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Reads what a coded answer or a word means.</summary>
internal static class AnswerWords
{
    private static readonly FrozenDictionary<(string, string), AnswerCode> ByCode = CodeTables.Answers.Answers.ToFrozenDictionary(a => (a.System, a.Code));
    private static readonly FrozenDictionary<string, string> ByWord = CodeTables.Answers.Words
        .SelectMany(w => w.Value.Select(v => (Word: v, Means: w.Key)))
        .ToFrozenDictionary(w => w.Word, w => w.Means, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<(string, string), string> Classes = CodeTables.Answers.Significance.ToFrozenDictionary(a => (a.System, a.Code), a => a.Means);

    /// <summary>The one meaning of a concept, for a biomarker; null where it has none that is known, more than one, or speaks of another biomarker.</summary>
    public static string? Of(Concept concept, string biomarker)
    {
        var coded = concept.Codings.Select(c => ByCode.GetValueOrDefault((c.System, c.Code))).OfType<AnswerCode>().ToList();
        if (coded.Exists(a => a.Of is not null && a.Of != biomarker))
        {
            return null;
        }

        // Words beside a code must not say otherwise.
        var meanings = coded.Select(a => a.Means).Concat(concept.Texts.Select(Word).OfType<string>()).Distinct(StringComparer.Ordinal).ToList();
        return meanings.Count == 1 ? meanings[0] : null;
    }

    /// <summary>Whether a coded answer belongs to another biomarker.</summary>
    public static bool SpeaksOfAnother(Concept concept, string biomarker) =>
        concept.Codings.Any(c => ByCode.GetValueOrDefault((c.System, c.Code)) is { Of: { } of } && of != biomarker);

    public static string? Word(string text) => ByWord.GetValueOrDefault(text.Trim().TrimEnd('.'));

    /// <summary>The laboratory's classification of a variant, or null.</summary>
    public static string? Classification(Concept concept)
    {
        var known = concept.Codings.Select(c => Classes.GetValueOrDefault((c.System, c.Code))).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return known.Count == 1 ? known[0] : null;
    }
}
