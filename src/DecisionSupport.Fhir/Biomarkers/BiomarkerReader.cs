using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Fhir.Variants;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Reads laboratory results: an observation as a whole, and each of its components that asks a question of its own.</summary>
internal sealed class BiomarkerReader(ReadContext context)
{
    public void Read()
    {
        foreach (var observation in context.OfType("Observation").Where(o => !VariantCodes.IsGenomic(o)))
        {
            Read(observation);
        }
    }

    private void Read(Resource observation)
    {
        var code = observation.Code;
        var method = Concept.Of(observation.Node["method"]);
        var questions = Ask(code, method, GeneOf(observation));
        var components = observation.Node.Items("component")
            .Select(c => (Node: c, Questions: Questions.Of(Concept.Of(c["code"]), method, context.Knowledge)))
            .Where(c => c.Questions.Count > 0)
            .ToList();
        if (questions.Count == 0 && components.Count == 0)
        {
            Unread(observation, code);
            return;
        }

        if (ResultStatuses.Of(observation.Node.Text("status")) is not { } status)
        {
            context.Journal.Refused(observation, IssueSeverity.Info, observation.Node, "no-result-yet", "is registered or cancelled: there is no result");
            return;
        }

        if (observation.Node.Text("status") is not ("final" or "amended" or "corrected" or "preliminary"))
        {
            context.Journal.Issue(IssueSeverity.Warning, observation.Path, "status-missing", "Has no status that is known; it was taken as preliminary.");
        }

        if (questions.Count > 0 && (components.Count == 0 || HasValue(observation.Node)))
        {
            Take(observation, observation.Node, questions, status);
        }

        foreach (var (node, asked) in components.Where(c => HasValue(c.Node)))
        {
            Take(observation, node, asked, status);
        }
    }

    // A gene component beside a local code: the PTEN of a laboratory that has no LOINC for it.
    private IReadOnlyList<Question> Ask(Concept code, Concept method, Gene? gene)
    {
        var questions = Questions.Of(code, method, context.Knowledge);
        return questions.Count > 0 || gene is not { Kind: "loss" } || !code.Texts.Any(t => t.Contains(gene.Symbol, StringComparison.OrdinalIgnoreCase))
            ? questions
            : Questions.Of(new Concept([], gene.Symbol), method, context.Knowledge);
    }

    private static Gene? GeneOf(Resource observation) => observation.Node.Items("component")
        .Where(c => Concept.Of(c["code"]).Has(CodeSystems.Loinc, VariantCodes.GeneStudied))
        .SelectMany(c => Genes.Of(Concept.Of(c["valueCodeableConcept"])))
        .FirstOrDefault();

    private void Unread(Resource observation, Concept code)
    {
        if (Questions.WhyUnread(code) is { } reason)
        {
            context.Journal.Refused(observation, IssueSeverity.Info, observation.Node, "known-not-read", reason);
        }
        else
        {
            context.Journal.NotUsed(observation, "code-not-known", "asks something that this knowledge base has no use for, or its code is not known");
        }
    }

    private void Take(Resource observation, Node node, IReadOnlyList<Question> questions, ResultStatus status)
    {
        if (questions.Count > 1)
        {
            context.Journal.Refused(observation, IssueSeverity.Warning, node, "codes-contradict", "its codes name more than one biomarker or more than one assay");
            return;
        }

        var question = questions[0];
        var read = ValueChoice.Read(question, node, observation.Node);
        if (read.Reason is { } reason)
        {
            context.Journal.Refused(observation, IssueSeverity.Warning, node, read.Code!, reason);
            return;
        }

        if (read.Note is { } note)
        {
            context.Journal.Issue(read.IsDoubtful ? IssueSeverity.Warning : IssueSeverity.Info, node.Path, "read-with-care", $"This Observation {note}.");
        }

        if (question.ByText)
        {
            context.Journal.Issue(IssueSeverity.Info, node.Path, "matched-by-name", $"Has no code that is known; it was taken for {question.Biomarker.Id} by its name.");
        }

        Add(observation, node, question, read.Results, status);
    }

    private void Add(Resource observation, Node node, Question question, IReadOnlyList<BiomarkerResult> results, ResultStatus status)
    {
        var (origin, specimen) = Specimens.Of(observation, context.Record);
        if (specimen is not null && origin is not null)
        {
            context.Journal.Used(specimen, "where a specimen came from");
        }

        var date = ObservationDate.Of(observation);
        if (date is { Day: null })
        {
            context.Journal.Issue(IssueSeverity.Info, observation.Path, "date-incomplete", "Gives a year or a month only; the result was taken without a day.");
        }

        foreach (var result in results)
        {
            context.Draft.Results.Add(new DraftResult(
                result with
                {
                    Specimen = question.Specimen == "serum" ? Specimen.Serum : origin,
                    Collected = date?.Day,
                    Status = status,
                    SourceId = observation.Reference,
                },
                observation,
                node));
            context.Journal.Used(observation, $"result of {result.Biomarker}");
        }
    }

    private static bool HasValue(Node node) => node.Choices("value").Any() || node["dataAbsentReason"] is not null || node["interpretation"] is not null;
}
