using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Biomarkers;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Variants;

/// <summary>
/// Tells "not mutated" from "not tested": a gene that a final report says it studied, and of which none of its results reports a variant, was not found
/// mutated. Without the whole report, a result could be missing, and nothing follows.
/// </summary>
internal sealed class RegionReader(ReadContext context, List<GeneResult> results)
{
    public void Read()
    {
        foreach (var region in context.OfType("Observation").Where(VariantCodes.IsRegionStudied))
        {
            Read(region);
        }
    }

    private void Read(Resource region)
    {
        var genes = VariantCodes.Components(region, VariantCodes.GeneStudied).SelectMany(c => Genes.Of(VariantCodes.Value(c))).Distinct()
            .Where(g => g.Kind == "mutation" && context.Knowledge.Biomarker(g.Biomarker) is not null).ToList();
        if (genes.Count == 0)
        {
            context.Journal.NotUsed(region, "gene-not-known", "names no gene of which this knowledge base asks whether it is mutated");
            return;
        }

        var report = context.OfType("DiagnosticReport").FirstOrDefault(r => ResultsOf(r).Contains(region));
        if (report is null || report.Node.Text("status") is not ("final" or "amended" or "corrected" or "appended") || ResultsOf(report).Contains(null) || ResultStatuses.Of(region.Node.Text("status")) is not { } status)
        {
            context.Journal.Refused(region, IssueSeverity.Info, region.Node, "region-without-report", "names genes that were studied, but no final report with all its results is in the record: a gene without a result is not taken as not mutated");
            return;
        }

        if (ResultsOf(report).OfType<Resource>().Any(r => VariantCodes.IsVariant(r) && !VariantCodes.Components(r, VariantCodes.GeneStudied).Any()))
        {
            context.Journal.Refused(region, IssueSeverity.Warning, region.Node, "region-with-unnamed-variant", "belongs to a report with a variant that names no gene: a gene without a result is not taken as not mutated");
            return;
        }

        foreach (var gene in genes.Where(g => !ResultsOf(report).OfType<Resource>().Any(r => VariantCodes.IsVariant(r) && Names(r, g.Symbol))))
        {
            var (origin, _) = Specimens.Of(region, context.Record);
            results.Add(new GeneResult(region, gene, new GeneReading { Call = "not-detected" }, origin, ObservationDate.Of(region)?.Day, status));
            context.Journal.Issue(IssueSeverity.Info, region.Path, "region-studied", $"{gene.Symbol} was studied, and the final report names no variant of it; it was taken as not detected.");
        }

        context.Journal.Used(region, "which genes were studied");
        context.Journal.Used(report, "which results belong together");
    }

    private List<Resource?> ResultsOf(Resource report) => [.. report.Node.Items("result").Select(r => context.Record.Resolve(r, report))];

    private static bool Names(Resource variant, string symbol) =>
        VariantCodes.Components(variant, VariantCodes.GeneStudied).Any(c => Genes.Of(VariantCodes.Value(c)).Any(g => g.Symbol == symbol));
}
