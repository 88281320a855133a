using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Biomarkers;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Variants;

/// <summary>Reads what a laboratory reported on genes: named changes, their absence, and genes that were studied without a finding. It interprets no sequence.</summary>
internal sealed class VariantReader(ReadContext context)
{
    private readonly List<GeneResult> _results = [];

    public void Read()
    {
        foreach (var observation in context.OfType("Observation").Where(VariantCodes.IsGenomic))
        {
            if (VariantCodes.IsVariant(observation))
            {
                Read(observation);
            }
            else if (VariantCodes.IsDerived(observation))
            {
                context.Journal.NotUsed(observation, "derived", "is derived from other observations; those were read themselves");
            }
        }

        new RegionReader(context, _results).Read();
        context.Draft.Results.AddRange(GeneResults.ToResults(_results));
    }

    private void Read(Resource observation)
    {
        if (ResultStatuses.Of(observation.Node.Text("status")) is not { } status)
        {
            context.Journal.Refused(observation, IssueSeverity.Info, observation.Node, "no-result-yet", "is registered or cancelled: there is no result");
            return;
        }

        var components = VariantCodes.Components(observation, VariantCodes.GeneStudied).ToList();
        if (components.Count == 0)
        {
            Refuse(observation, "gene-missing", "names no gene in a component that is known; a position in the genome or a free text is not interpreted");
            return;
        }

        var genes = components.SelectMany(c => Genes.Of(VariantCodes.Value(c))).Distinct().ToList();
        if (genes.Count == 0)
        {
            context.Journal.NotUsed(observation, "gene-not-known", "is about a gene that this knowledge base has no use for");
            return;
        }

        var presence = AnswerWords.Of(Concept.Of(observation.Node["valueCodeableConcept"] ?? observation.Node["valueString"]), "gene");
        switch (presence)
        {
            case "absent" or "negative":
                genes.ForEach(g => Take(observation, g, status, Absent(observation, g)));
                break;
            case "present" or "positive" when components.Count > 1 || genes.Count > 1:
                Refuse(observation, "several-genes", "names several genes for one variant; it was not attributed to any of them");
                break;
            case "present" or "positive":
                Take(observation, genes[0], status, Present(observation, genes[0]));
                break;
            case "no-call":
                genes.ForEach(g => Take(observation, g, status, new GeneReading { Call = "failed", Note = "gives no call" }));
                break;
            case "equivocal":
                genes.ForEach(g => Take(observation, g, status, new GeneReading { Call = "equivocal" }));
                break;
            default:
                Refuse(observation, "value-not-known", "does not say whether the variant is present or absent");
                break;
        }
    }

    private static GeneReading Absent(Resource observation, Gene gene) => gene.Kind switch
    {
        "mutation" => new GeneReading { Call = "not-detected" },
        "germline" when IsGermline(observation) => new GeneReading { Call = "not-detected" },
        "germline" => GeneReading.Refuse("source-class", "is not said to be a germline result"),
        "loss" => GeneReading.Refuse("gene-not-protein", "says that a variant of PTEN is absent; whether the protein is intact is another question"),
        _ => new GeneReading { Call = "not-amplified" },
    };

    private GeneReading Present(Resource observation, Gene gene) => gene.Kind switch
    {
        "mutation" => Mutation(observation, gene),
        "germline" => Germline(observation),
        _ => Copies(observation, gene),
    };

    private GeneReading Mutation(Resource observation, Gene gene)
    {
        if (VariantCodes.IsCopyNumberChange(observation))
        {
            return GeneReading.Refuse("copy-number", $"is a change of the copy number of {gene.Symbol}, which is no mutation and, for ERBB2, no HER2 status by immunohistochemistry or ISH");
        }

        var changes = ProteinChanges.Of(observation, Derived(observation), gene);
        if (changes.Count > 1)
        {
            return GeneReading.Refuse("value-ambiguous", "names protein changes that contradict each other");
        }

        var classification = Classification(observation);
        if (changes.Count == 0)
        {
            return new GeneReading
            {
                Call = "equivocal",
                Severity = IssueSeverity.Warning,
                Note = $"says that a variant of {gene.Symbol} is present but not which protein change: by itself it is equivocal",
            };
        }

        var (fraction, note) = AlleleFractions.Of(observation);
        return new GeneReading { Note = note, Variant = new ReportedVariant { Protein = changes[0].ToString(), Cdna = ProteinChanges.Coding(observation), Classification = classification, Vaf = fraction } };
    }

    private GeneReading Germline(Resource observation) => (IsGermline(observation), Classification(observation)) switch
    {
        (false, _) => GeneReading.Refuse("source-class", "is not said to be a germline variant"),
        (_, "pathogenic" or "likely-pathogenic") => new GeneReading { Call = "pathogenic" },
        (_, "benign" or "likely-benign") => GeneReading.Refuse("benign", "is a germline variant that is classified as benign"),
        _ => new GeneReading { Call = "equivocal", Severity = IssueSeverity.Warning, Note = "is a germline variant of BRCA1 or BRCA2 that is not classified as pathogenic; it was taken as equivocal" },
    };

    private static GeneReading Copies(Resource observation, Gene gene)
    {
        var copies = VariantCodes.Components(observation, VariantCodes.CopyNumber).Select(c => (c["valueQuantity"]?["value"] ?? c["valueInteger"])?.AsNumber).OfType<double>().Distinct().ToList();
        return (gene.Kind, copies) switch
        {
            ("loss", [0]) => new GeneReading { Call = "deleted" },
            ("loss", _) => GeneReading.Refuse("gene-not-protein", $"is a variant of {gene.Symbol} that does not say that both copies are lost; whether the protein is lost is another question"),
            (_, [var number]) => new GeneReading { Copies = number },
            _ => GeneReading.Refuse("value-not-known", $"gives no number of copies of {gene.Symbol}"),
        };
    }

    private void Take(Resource observation, Gene gene, ResultStatus status, GeneReading reading)
    {
        if (context.Knowledge.Biomarker(gene.Biomarker) is null)
        {
            context.Journal.NotUsed(observation, "gene-not-known", "is about a gene that this knowledge base has no use for");
            return;
        }

        if (reading.Reason is { } reason)
        {
            Refuse(observation, reading.Code!, reason);
            return;
        }

        if (reading.Note is { } note)
        {
            context.Journal.Issue(reading.Severity, observation.Path, "variant", $"This Observation {note}.");
        }

        var (origin, specimen) = Specimens.Of(observation, context.Record);
        if (specimen is not null && origin is not null)
        {
            context.Journal.Used(specimen, "where a specimen came from");
        }

        _results.Add(new GeneResult(observation, gene, reading, origin, ObservationDate.Of(observation)?.Day, status));
        context.Journal.Used(observation, $"result of {gene.Biomarker}");
    }

    private void Refuse(Resource observation, string code, string reason) =>
        context.Journal.Refused(observation, IssueSeverity.Warning, observation.Node, code, reason);

    private static bool IsGermline(Resource observation) =>
        VariantCodes.Components(observation, VariantCodes.SourceClass).Any(c => VariantCodes.Value(c).Has(CodeSystems.Loinc, VariantCodes.Germline));

    // The laboratory's classification stands in the variant itself or in an implication that is derived from it.
    private string? Classification(Resource observation)
    {
        var found = Derived(observation).Prepend(observation)
            .SelectMany(o => VariantCodes.Components(o, VariantCodes.Significance))
            .Select(c => AnswerWords.Classification(VariantCodes.Value(c))).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private List<Resource> Derived(Resource observation) =>
    [
        .. context.OfType("Observation").Where(VariantCodes.IsDerived)
            .Where(o => o.Node.Items("derivedFrom").Any(d => context.Record.Resolve(d, o) == observation)),
    ];
}
