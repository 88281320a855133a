using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Interpretation.Her2;

/// <summary>Chooses the HER2 results that speak, and reads them by the table. Results of a metastasis and of the primary are never mixed.</summary>
internal static class Her2Status
{
    private const string Rule = "interpret/her2";

    public static (BiomarkerFinding Finding, IReadOnlyList<DataIssue> Issues) Establish(BiomarkerDefinition biomarker, IEnumerable<ReportedResult> results, CaseContext context)
    {
        var all = results.OrderBy(r => r.Index).ToList();
        var reported = string.Join("; ", all.Select(r => ReportedText.Of(r.Result)));
        var usable = all.FindAll(r => r.Result.Call is not ("not-done" or "failed" or "unknown"));
        if (usable.Count == 0)
        {
            return (Finding(all[0].Result.Call!, FindingState.NotAssessed, [], "No HER2 test gave a result.", all), []);
        }

        var issues = new List<DataIssue>();
        var speaking = OfOneTumour(usable, context, issues);
        var ihc = Latest(speaking.Where(r => AssayOf(r) == "ihc"), context, "IHC", issues);
        var ish = Latest(speaking.Where(r => AssayOf(r) == "ish"), context, "ISH", issues);
        var plain = Latest(speaking.Where(r => AssayOf(r) is not ("ihc" or "ish")), context, "HER2", issues);
        var scored = ihc.Result is not null || ish.Result is not null;
        var decisive = scored ? [.. ihc.Top, .. ish.Top] : plain.Top;
        if (ihc.Conflict || ish.Conflict || (!scored && plain.Conflict))
        {
            return (Finding("equivocal", FindingState.Equivocal, [], "HER2 results of the same specimen and date disagree.", decisive), issues);
        }

        if (!scored)
        {
            var call = plain.Result!.Result.Call!;
            return (Finding(call, StateOf(call), [], "As the laboratory called it; the score and the assay were not reported.", decisive), issues);
        }

        var score = ihc.Result is null ? IhcScore.Unknown : ScoreOf(ihc.Result.Result);
        var group = ish.Result is null ? IshGroup.Unknown : GroupOf(ish.Result.Result);
        var verdict = Her2Table.Decide(score, group);
        AddDiscordance(verdict, ish.Result, plain.Result, issues);
        return (Finding(CallOf(verdict, score, group), verdict.State, Categories(verdict, score, group), verdict.Text, decisive), issues);

        BiomarkerFinding Finding(string call, FindingState state, IReadOnlyList<string> categories, string text, IReadOnlyList<ReportedResult> spoke) =>
            new(Rule, biomarker, call, state, [.. categories.Append(call).Distinct()], reported, text, new Threshold("ASCO/CAP 2018, affirmed 2023", "wolff-2023"))
            {
                Inputs = ReportedText.Inputs(all, spoke),
            };
    }

    // A receptor can change between primary and metastasis: in metastatic disease only the metastasis and specimens without a name speak.
    private static List<ReportedResult> OfOneTumour(List<ReportedResult> results, CaseContext context, List<DataIssue> issues)
    {
        if (context.Profile.Disease.Setting != DiseaseSetting.Metastatic || !results.Exists(r => r.Result.Specimen == Specimen.Metastasis))
        {
            return results;
        }

        issues.AddRange(results.Where(r => r.Result.Specimen == Specimen.Primary).Select(r => new DataIssue(
            IssueSeverity.Info, r.Path, "superseded-result", "HER2 of the primary tumour was set aside: a metastasis was tested.")));
        return results.FindAll(r => r.Result.Specimen != Specimen.Primary);
    }

    private static (ReportedResult? Result, bool Conflict, IReadOnlyList<ReportedResult> Top) Latest(IEnumerable<ReportedResult> results, CaseContext context, string assay, List<DataIssue> issues)
    {
        var ranked = results.OrderByDescending(r => ResultSelection.Rank(r, context)).ThenBy(r => r.Index).ToList();
        if (ranked.Count == 0)
        {
            return (null, false, []);
        }

        var top = ranked.TakeWhile(r => ResultSelection.Rank(r, context) == ResultSelection.Rank(ranked[0], context)).ToList();
        if (top.Select(Meaning).Distinct().Skip(1).Any())
        {
            issues.Add(new DataIssue(IssueSeverity.Warning, top[0].Path, "conflicting-results", $"{assay}: results of the same specimen and date disagree; read as equivocal."));
            return (top[0], true, top);
        }

        issues.AddRange(ranked.Skip(top.Count).Where(r => !Meaning(r).Equals(Meaning(top[0]))).Select(r => new DataIssue(
            IssueSeverity.Info, r.Path, "superseded-result", $"{assay}: an earlier result was superseded by a later one.")));
        return (top[0], false, top);
    }

    private static string AssayOf(ReportedResult r) => r.Result switch
    {
        { Ratio: not null } or { CopyNumber: not null } => "ish",
        { Score: not null } => "ihc",
        { Assay: "ihc" or "ish" } => r.Result.Assay,
        _ => string.Empty,
    };

    private static object Meaning(ReportedResult r) => AssayOf(r) switch
    {
        "ihc" => ScoreOf(r.Result),
        "ish" => GroupOf(r.Result),
        _ => r.Result.Call ?? string.Empty,
    };

    private static IhcScore ScoreOf(BiomarkerResult result) => (result.Score ?? result.Call) switch
    {
        "0" => IhcScore.Zero,
        "1+" => IhcScore.One,
        "2+" or "equivocal" => IhcScore.Two,
        "3+" or "positive" => IhcScore.Three,
        "negative" => IhcScore.Negative,
        _ => IhcScore.Unknown,
    };

    private static IshGroup GroupOf(BiomarkerResult result) => result.Call switch
    {
        "positive" => IshGroup.Positive,
        "negative" => IshGroup.Negative,
        "equivocal" => IshGroup.Equivocal,
        _ => Her2Table.GroupOf(result.Ratio, result.CopyNumber),
    };

    private static FindingState StateOf(string call) => call switch
    {
        "positive" => FindingState.Positive,
        "negative" => FindingState.Negative,
        _ => FindingState.Equivocal,
    };

    private static void AddDiscordance(Her2Verdict verdict, ReportedResult? ish, ReportedResult? plain, List<DataIssue> issues)
    {
        if (verdict.Discordance is { } text)
        {
            issues.Add(new DataIssue(IssueSeverity.Warning, ish!.Path, "her2-discordance", text));
        }

        if (plain is not null && StateOf(plain.Result.Call!) != verdict.State)
        {
            issues.Add(new DataIssue(IssueSeverity.Warning, plain.Path, "her2-discordance", "The HER2 status as called does not fit the scores reported beside it; the scores were used."));
        }
    }

    private static string CallOf(Her2Verdict verdict, IhcScore score, IshGroup group) => (score, group) switch
    {
        (IhcScore.Three, _) => "3+",
        (IhcScore.Two, IshGroup.Unknown) => "2+",
        (IhcScore.One, IshGroup.Unknown) => "1+",
        (IhcScore.Zero, IshGroup.Unknown) => "0",
        _ => verdict.State switch
        {
            FindingState.Positive => "positive",
            FindingState.Negative => "negative",
            _ => "equivocal",
        },
    };

    // HER2-low is a word for T-DXd eligibility, never for sensitivity to trastuzumab.
    private static List<string> Categories(Her2Verdict verdict, IhcScore score, IshGroup group) =>
        verdict.State == FindingState.Negative && (score == IhcScore.One || (score == IhcScore.Two && group != IshGroup.Unknown)) ? ["her2-low"] : [];
}
