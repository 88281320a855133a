using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>
/// Which of several results speaks: in metastatic disease a metastasis before the primary, then the later one.
/// Results of equal rank that disagree make the finding equivocal.
/// </summary>
internal static class ResultSelection
{
    public static (BiomarkerFinding Finding, IReadOnlyList<DataIssue> Issues) Choose(BiomarkerDefinition biomarker, IEnumerable<Reading> readings, CaseContext context)
    {
        var all = readings.OrderBy(r => r.Source.Index).ToList();
        var informative = all.Where(r => r.IsInformative).ToList();
        var candidates = informative.Count > 0 ? informative : all;
        var ranked = candidates.OrderByDescending(r => Rank(r, context)).ThenBy(r => r.Source.Index).ToList();
        var top = Interpreted(ranked.TakeWhile(r => Rank(r, context) == Rank(ranked[0], context)).ToList());
        var reported = string.Join("; ", all.Select(r => ReportedText.Of(r.Source.Result)));
        var issues = new List<DataIssue>();
        if (top.Select(r => r.State).Distinct().Skip(1).Any())
        {
            issues.Add(new DataIssue(IssueSeverity.Warning, top[0].Source.Path, "conflicting-results",
                $"{biomarker.Name}: results of the same rank disagree ({string.Join(" and ", top.Select(r => r.Call).Distinct())}); read as equivocal."));
            return (new BiomarkerFinding("interpret/finding", biomarker, "equivocal", FindingState.Equivocal, ["equivocal"], reported,
                "Results of the same specimen and date disagree.", null) { Inputs = ReportedText.Inputs(all.Select(r => r.Source), top.Select(r => r.Source)) }, issues);
        }

        var chosen = top[0];
        issues.AddRange(informative.Where(r => Rank(r, context) != Rank(chosen, context)).Where(r => r.State != chosen.State || r.Call != chosen.Call)
            .Select(r => new DataIssue(IssueSeverity.Info, r.Source.Path, "superseded-result",
                $"{biomarker.Name}: {r.Call} was superseded by {chosen.Call} ({Reason(chosen, r, context)}).")));
        return (new BiomarkerFinding(chosen.Rule, biomarker, chosen.Call, chosen.State, chosen.Categories, reported, chosen.Interpretation, chosen.Threshold)
        {
            Inputs = ReportedText.Inputs(all.Select(r => r.Source), top.Select(r => r.Source)),
        }, issues);
    }

    /// <summary>Rank of a result: specimen first (metastatic disease only), then day of collection.</summary>
    public static (int Specimen, int Day) Rank(Reading reading, CaseContext context) => Rank(reading.Source, context);

    public static (int Specimen, int Day) Rank(ReportedResult source, CaseContext context) => (
        context.Profile.Disease.Setting == DiseaseSetting.Metastatic && source.Result.Specimen == Specimen.Metastasis ? 1 : 0,
        source.Result.Collected?.DayNumber ?? 0);

    // A score without a cut-off contradicts nothing: where the laboratory also gave a call, the call speaks.
    private static List<Reading> Interpreted(List<Reading> readings) =>
        readings.FindAll(r => r.State != FindingState.Uninterpreted) is { Count: > 0 } interpreted ? interpreted : readings;

    private static string Reason(Reading chosen, Reading other, CaseContext context) =>
        Rank(chosen, context).Specimen > Rank(other, context).Specimen ? "a metastasis speaks before the primary tumour" : "the later specimen speaks";
}
