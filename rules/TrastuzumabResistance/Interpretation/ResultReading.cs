using System.Globalization;
using DecisionSupport.Assessments;
using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>Reads one result by the tables of its biomarker.</summary>
internal static class ResultReading
{
    public static Reading FromCall(string rule, ReportedResult source)
    {
        var call = source.Result.Call!;
        return call switch
        {
            "not-done" => Missing("The test was not done."),
            "failed" => Missing("The test failed."),
            "unknown" => Missing("The result is not known."),
            "equivocal" => new Reading(rule, source, call, FindingState.Equivocal, [call], "The laboratory calls the result equivocal.", null),
            _ => FromTable(rule, source, call, "As the laboratory called it.", null),
        };

        Reading Missing(string text) => new(rule, source, call, FindingState.NotAssessed, [call], text, null);
    }

    public static Reading FromNumber(string rule, ReportedResult source)
    {
        var value = source.Result.Value!.Value;
        var number = Format(value, source.Result.Unit);
        var cutoff = source.Biomarker.Cutoffs.FirstOrDefault(c => c.Unit == source.Result.Unit && (c.Assay is null || c.Assay == source.Result.Assay) && c.Holds(value));
        return cutoff is null
            ? Uninterpreted(rule, source, number)
            : FromTable(rule, source, cutoff.Call, $"{number} read against a cut-off.", new Threshold(cutoff.Text, cutoff.Reference));
    }

    public static Reading FromScore(string rule, ReportedResult source)
    {
        var score = source.Result.Score!;
        return source.Biomarker.Ordinals.TryGetValue(score, out var call)
            ? FromTable(rule, source, call, $"IHC {score}.", source.Biomarker.OrdinalReference is { } r ? new Threshold($"IHC {score} counts as {call}", r) : null)
            : Uninterpreted(rule, source, score);
    }

    public static Reading FromGenotype(string rule, ReportedResult source) =>
        FromTable(rule, source, source.Result.Genotype!, "Germline genotype.", null);

    private static Reading FromTable(string rule, ReportedResult source, string call, string text, Threshold? threshold) =>
        new(rule, source, call, source.Biomarker.Calls[call], [call], text, threshold);

    private static Reading Uninterpreted(string rule, ReportedResult source, string call) =>
        new(rule, source, call, FindingState.Uninterpreted, [call], source.Biomarker.NoCutoff ?? "Nobody agreed on a cut-off for this: shown, not interpreted.", null);

    private static string Format(double value, string? unit) =>
        unit is null ? value.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value} {unit}");
}
