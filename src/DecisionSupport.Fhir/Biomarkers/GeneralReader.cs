using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Reads a value of any biomarker but HER2: as a number, a score, a genotype or a call, and only as one that the biomarker takes.</summary>
internal static class GeneralReader
{
    private static readonly string[] EveryCall = ["equivocal", "not-done", "failed", "unknown"];

    public static ReadValue Read(Question question, string type, Node value)
    {
        if (question.Measure == "intensity")
        {
            return ReadValue.Refuse("intensity", $"gives the intensity of {question.Biomarker.Id} staining, not the share of cells");
        }

        if (Amounts.Of(type, value) is { } amount)
        {
            return Number(question, amount);
        }

        return type is "CodeableConcept" or "String" or "Coding" or "Code" ? Words(question, Concept.Of(value)) : ReadValue.Refuse("value-type", $"a value of type {type} is not a result of {question.Biomarker.Id}");
    }

    private static ReadValue Number(Question question, Amount amount)
    {
        var (id, units) = (question.Biomarker.Id, question.Biomarker.Units);
        var unit = amount.Unit is null or "1" && question.Measure == "percent" && amount is { IsExact: true, Low: > 1 } ? null : amount.Unit;
        if (unit is null || !units.Contains(unit))
        {
            return unit is null
                ? ReadValue.Refuse("unit-missing", $"a number without a unit is not a result of {id}; no score or percentage was guessed")
                : ReadValue.Refuse("unit-not-known", $"the unit does not belong to {id}" + (units.Count > 0 ? $", which is given in {string.Join(" or ", units)}" : ""));
        }

        if (IsTumourProportion(question, unit))
        {
            return ReadValue.Refuse("not-cps", "a percentage under PD-L1 22C3 is a tumour proportion score, not a combined positive score");
        }

        if (amount.IsExact)
        {
            return ReadValue.Of(new BiomarkerResult { Biomarker = id, Assay = question.Assay, Value = amount.Low, Unit = unit });
        }

        return CutoffRange.CallOf(question.Biomarker, unit, amount.Low, amount.High) is { } call
            ? ReadValue.Of(new BiomarkerResult { Biomarker = id, Assay = question.Assay, Call = call }, "is given as a limit or a range; every value within it has the same call, which was used")
            : ReadValue.Refuse("not-exact", $"is given as a limit or a range of {id} within which the call differs");
    }

    private static bool IsTumourProportion(Question question, string unit) => question.Biomarker.Id == "pd-l1" && question.Assay is "22c3" && unit == "%";

    private static ReadValue Words(Question question, Concept concept)
    {
        var (biomarker, id) = (question.Biomarker, question.Biomarker.Id);
        var texts = concept.Texts.Concat(concept.Codings.Where(c => c.System.Length == 0 || c.System == CodeSystems.Own).Select(c => c.Code)).Select(t => t.Trim()).ToList();
        if (biomarker.Forms.Contains("genotype"))
        {
            var genotypes = texts.Select(t => t.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()).Where(biomarker.Calls.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
            return genotypes.Count == 1
                ? ReadValue.Of(new BiomarkerResult { Biomarker = id, Assay = question.Assay, Genotype = genotypes[0] })
                : ReadValue.Refuse("value-not-known", $"the value is none of the genotypes of {id}");
        }

        if (biomarker.Forms.Contains("ordinal") && texts.Select(Her2Text.Score).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is [var score])
        {
            return ReadValue.Of(new BiomarkerResult { Biomarker = id, Assay = question.Assay, Score = score });
        }

        // The word of the profile format itself, as this library writes it.
        if (concept.Codings.All(c => c.System is CodeSystems.Own or "") && texts.Where(t => biomarker.Calls.ContainsKey(t) || EveryCall.Contains(t)).Distinct(StringComparer.Ordinal).ToList() is [var own])
        {
            return ReadValue.Of(new BiomarkerResult { Biomarker = id, Assay = question.Assay, Call = own });
        }

        var meaning = AnswerWords.Of(concept, id);
        if (meaning is not null && CallOf(question, meaning) is { } call)
        {
            return ReadValue.Of(new BiomarkerResult { Biomarker = id, Assay = question.Assay, Call = call });
        }

        return meaning switch
        {
            null when AnswerWords.SpeaksOfAnother(concept, id) => ReadValue.Refuse("other-biomarker", $"the value speaks of another biomarker than {id}"),
            null => ReadValue.Refuse("value-not-known", $"the value is not one that is known for {id}"),
            _ => ReadValue.Refuse("value-ambiguous", $"'{meaning}' does not say which call of {id} is meant ({string.Join(", ", biomarker.Calls.Keys)})"),
        };
    }

    // Words that mean the same for this biomarker; where "positive" could mean either, as for PTEN, none is taken.
    private static string? CallOf(Question question, string meaning)
    {
        var calls = question.Biomarker.Calls;
        var call = (question.Biomarker.Id, meaning) switch
        {
            ("her2-ecd", "high") => "elevated",
            ("fcgr3a" or "fcgr2b", _) => null,
            ("ccne1", "not-amplified") => "not-amplified",
            _ => meaning,
        };
        return call is not null && (calls.ContainsKey(call) || EveryCall.Contains(call)) ? call : null;
    }
}
