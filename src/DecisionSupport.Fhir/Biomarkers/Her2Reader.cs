using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Reads HER2 status of tissue. Neither assay nor score is ever guessed: a presence of antigen is no score, a number without a name is none either.</summary>
internal static class Her2Reader
{
    private const string Id = "her2";
    private static readonly string[] Calls = ["positive", "negative", "equivocal", "not-done", "failed", "unknown"];

    public static ReadValue Read(Question question, string type, Node value) => question.Measure switch
    {
        "immunoassay" => ReadValue.Refuse("her2-immunoassay", "is an immunoassay of HER2 in tissue: no score of immunohistochemistry follows from it"),
        "stained-cells" => ReadValue.Refuse("her2-stained-cells", "is a share of stained cells: no score of immunohistochemistry follows from it"),
        "ratio" => Number(type, value, r => new BiomarkerResult { Biomarker = Id, Assay = "ish", Ratio = r }, "ratio"),
        "copies" => Number(type, value, n => new BiomarkerResult { Biomarker = Id, Assay = "ish", CopyNumber = n }, "copies"),
        _ => type is "CodeableConcept" or "String" or "Coding" or "Code"
            ? Words(question, Concept.Of(value))
            : ReadValue.Refuse("her2-number", "gives a number where a HER2 call or score belongs: no score, ratio or copy number was guessed"),
    };

    private static ReadValue Number(string type, Node value, Func<double, BiomarkerResult> make, string unit)
    {
        if (Amounts.Of(type, value) is not { } amount)
        {
            return ReadValue.Refuse("value-not-known", $"is no number where the HER2 {unit} belongs");
        }

        if (amount.Unit is not (null or "1") && amount.Unit != unit)
        {
            return ReadValue.Refuse("unit-not-known", $"the unit is not that of the HER2 {unit}");
        }

        return amount is { IsExact: true, Low: { } number } ? ReadValue.Of(make(number)) : ReadValue.Refuse("not-exact", $"gives the HER2 {unit} as a limit or a range; no number was guessed");
    }

    private static ReadValue Words(Question question, Concept concept)
    {
        if (AnswerWords.SpeaksOfAnother(concept, Id))
        {
            return ReadValue.Refuse("other-biomarker", "the value speaks of another receptor than HER2");
        }

        if (concept is { Codings.Count: 0, Text: { } text } && Amounts.OfText(text) is not null && Her2Text.Score(text) is null)
        {
            return ReadValue.Refuse("her2-number", "gives a number or a limit where a HER2 call or score belongs: no score, ratio or copy number was guessed");
        }

        // A text that names its assays goes before words: "IHC 2+/ISH-" holds two results.
        var parsed = concept.Texts.Select(Her2Text.Parse).OfType<IReadOnlyList<(string Assay, string Result)>>().ToList();
        if (parsed.Count > 0)
        {
            return Pairs(question, parsed[0]);
        }

        var scores = concept.Texts.Select(Her2Text.Score).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (scores.Count == 1)
        {
            return Score(question, scores[0]);
        }

        return (AnswerWords.Of(concept, Id), question.Assay) switch
        {
            ({ } call, _) when Calls.Contains(call) => Call(question, call),
            ("amplified" or "present", "ish") => Call(question, "positive", "says that amplification is present"),
            ("not-amplified" or "absent", "ish") => Call(question, "negative", "says that amplification is absent"),
            ("present" or "absent", _) => ReadValue.Refuse("her2-presence", "says only whether HER2 antigen is present: that is neither a score nor a positive or negative status"),
            (null, _) => ReadValue.Refuse("value-not-known", "the HER2 value could not be understood; it was not guessed"),
            _ => ReadValue.Refuse("value-ambiguous", "the value does not say whether HER2 is positive or negative"),
        };
    }

    private static ReadValue Pairs(Question question, IReadOnlyList<(string Assay, string Result)> pairs) =>
        question.Assay is { } assay && pairs.Any(p => p.Assay != assay) && pairs.Count == 1
            ? ReadValue.Refuse("assay-contradiction", "code and text name different HER2 assays")
            : new ReadValue
            {
                Results = [.. pairs.Select(p => p.Result is "positive" or "negative" or "equivocal"
                    ? new BiomarkerResult { Biomarker = Id, Assay = p.Assay, Call = p.Result }
                    : new BiomarkerResult { Biomarker = Id, Assay = p.Assay, Score = p.Result })],
                Note = "gives HER2 as a text, which was read",
            };

    private static ReadValue Score(Question question, string score) => question.Assay switch
    {
        "ihc" => ReadValue.Of(new BiomarkerResult { Biomarker = Id, Assay = "ihc", Score = score }),
        null when score.EndsWith('+') => ReadValue.Of(new BiomarkerResult { Biomarker = Id, Assay = "ihc", Score = score }, "names no assay; a score with a plus sign is one of immunohistochemistry"),
        _ => ReadValue.Refuse("assay-contradiction", "gives a score that does not belong to the assay that its code names, or a 0 without an assay"),
    };

    private static ReadValue Call(Question question, string call, string? note = null) =>
        ReadValue.Of(new BiomarkerResult { Biomarker = Id, Assay = question.Assay, Call = call }, note);
}
