using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Decides what is the value of an observation: one value, two that contradict each other, only an interpretation, or a reason for its absence.</summary>
internal static class ValueChoice
{
    public static ReadValue Read(Question question, Node node, Node observation)
    {
        var values = node.Choices("value").ToList();
        var interpretation = Interpretation(node, observation, question.Biomarker.Id);
        var read = values.Count switch
        {
            0 => WithoutValue(question, node, interpretation),
            1 => One(question, values[0].Type, values[0].Value),
            _ => Several(question, values),
        };
        return read.Reason is null && read.Results.Any(r => Contradicts(Sign(r), interpretation))
            ? ReadValue.Refuse("interpretation-contradicts", "value and interpretation contradict each other")
            : read;
    }

    private static ReadValue One(Question question, string type, Node value) =>
        question.Biomarker.Id == "her2" ? Her2Reader.Read(question, type, value) : GeneralReader.Read(question, type, value);

    // FHIR allows one value. Of two the coded call is taken, and only where the other does not say the opposite; a bare number never becomes a score.
    private static ReadValue Several(Question question, IReadOnlyList<(string Type, Node Value)> values)
    {
        var reads = values.Select(v => (v.Type, v.Value, Read: One(question, v.Type, v.Value))).ToList();
        var called = reads.FindAll(r => r.Type == "CodeableConcept" && r.Read.Results is [{ Call: not null }]);
        var others = reads.Except(called).ToList();
        if (called.Count != 1 || others.Exists(o => Contradicts(called[0].Read.Results[0].Call, SignOfNumber(question, o.Type, o.Value) ?? (o.Read.Results is [var r] ? Sign(r) : null))))
        {
            return ReadValue.Refuse("two-values", "carries more than one value, and they do not agree: none was used");
        }

        return ReadValue.Of(called[0].Read.Results[0], "carries more than one value, which FHIR does not allow; the coded call was used, the number was not") with { IsDoubtful = true };
    }

    private static ReadValue WithoutValue(Question question, Node node, string? interpretation)
    {
        var absent = Absent(node);
        if (absent is not null)
        {
            return CodeTables.Answers.AbsentReasons.TryGetValue(absent, out var call)
                ? ReadValue.Of(new BiomarkerResult { Biomarker = question.Biomarker.Id, Assay = question.Assay, Call = call }, "says why there is no value")
                : ReadValue.Refuse("no-value", "carries no value");
        }

        // The interpretation is the laboratory's own call where it is one that this biomarker takes.
        return interpretation is "positive" or "negative" or "equivocal" && (question.Biomarker.Calls.ContainsKey(interpretation) || interpretation == "equivocal")
            ? ReadValue.Of(new BiomarkerResult { Biomarker = question.Biomarker.Id, Assay = question.Assay, Call = interpretation }, "carries an interpretation and no value; the interpretation was taken as the call")
            : question.Biomarker.Id == "her2-ecd" && interpretation is "high" or "normal"
                ? ReadValue.Of(new BiomarkerResult { Biomarker = question.Biomarker.Id, Assay = question.Assay, Call = interpretation == "high" ? "elevated" : "normal" }, "carries an interpretation and no value; the interpretation was taken as the call")
                : ReadValue.Refuse("no-value", "carries no value, and no interpretation that is a call");
    }

    private static string? Absent(Node node) =>
        Concept.Of(node["dataAbsentReason"]).Codings.Select(c => c.Code).FirstOrDefault()
        ?? node.AbsentReasons("value").FirstOrDefault();

    private static string? Interpretation(Node node, Node observation, string biomarker)
    {
        var place = node["interpretation"] is not null || node.Path != observation.Path ? node : observation;
        var meanings = place.Items("interpretation").Select(i => AnswerWords.Of(Concept.Of(i), biomarker)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return meanings.Count == 1 ? meanings[0] : null;
    }

    private static string? Sign(BiomarkerResult result) => result switch
    {
        { Call: "positive" or "low-positive" } => "positive",
        { Call: "negative" } => "negative",
        { Biomarker: "her2", Score: "3+" } => "positive",
        { Biomarker: "her2", Score: "0" or "1+" } => "negative",
        _ => null,
    };

    // What a number without a unit would mean if it were a score or a ratio; used to find a contradiction, never as a result.
    private static string? SignOfNumber(Question question, string type, Node value) => (question.Biomarker.Id, type, Amounts.Of(type, value)) switch
    {
        ("her2", "Ratio", { Low: { } ratio }) => ratio >= 2 ? "positive" : "negative",
        ("her2", _, { IsExact: true, Low: { } score }) when question.Assay != "ish" => score switch { 3 => "positive", 0 or 1 => "negative", _ => null },
        (_, _, { Unit: { } unit } amount) => CutoffRange.CallOf(question.Biomarker, unit, amount.Low, amount.High) switch { "positive" or "low-positive" => "positive", "negative" => "negative", _ => null },
        _ => null,
    };

    private static bool Contradicts(string? one, string? other) => (one, other) is ("positive", "negative") or ("negative", "positive");
}
