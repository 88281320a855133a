using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;
using DecisionSupport.TrastuzumabResistance;
using DecisionSupport.TrastuzumabResistance.Interpretation;
using DecisionSupport.TrastuzumabResistance.Interpretation.Her2;
using DecisionSupport.TrastuzumabResistance.Mechanisms;

namespace DecisionSupport.Bench.Pack;

/// <summary>The pack's rules as plain C# over its own decision functions: the least that reaching these conclusions costs.</summary>
internal sealed class PackByHand(KnowledgeBase knowledge, IReadOnlyList<LabelStatement> statements)
{
    private readonly OptionsByHand _options = new(knowledge, statements);

    public PackAnswer Run(object[] facts)
    {
        var context = (CaseContext)facts[0];
        var issues = new List<RaisedIssues>();
        var results = new List<ReportedResult>();
        var readings = new List<Reading>();
        foreach (var fact in facts.AsSpan(1))
        {
            Read((ReportedResult)fact, results, readings, issues);
        }

        NoteContext(context, issues);
        var findings = Find(context, results, readings, issues);
        issues.AddRange(findings.Where(f => !f.Definition.Inherited && NoteOldResult.IsOld(f, context))
            .Select(f => new RaisedIssues("interpret/old-result", f.Biomarker, [NoteOldResult.Issue(f)])));
        var receptor = new HormoneReceptorStatus("interpret/hormone-receptor",
            EstablishHormoneReceptor.StatusOf(findings.Where(f => f.Biomarker is Biomarkers.Er or Biomarkers.Pr)));
        var scope = new ScopeDecision("scope/her2", DecideScope.ScopeOf(findings.Where(f => f.Biomarker == Biomarkers.Her2)));
        var supports = Support(context, findings);
        var conclusions = new List<MechanismConclusion>();
        foreach (var mechanism in knowledge.Document.Mechanisms)
        {
            conclusions.Add(MechanismPresence.Conclude(mechanism, context, receptor,
                supports.FindAll(s => s.Mechanism == mechanism.Id), findings.FindAll(f => MechanismPresence.BearsOn(mechanism, f)), knowledge));
        }

        var options = _options.Run(context, receptor, findings, conclusions);
        return new PackAnswer(findings, [receptor], [scope], issues, conclusions,
            options.Reviews, options.Exclusions, options.Indications, options.Cautions, options.Questions);
    }

    private static void Read(ReportedResult result, List<ReportedResult> results, List<Reading> readings, List<RaisedIssues> issues)
    {
        if (result.Result.Status == ResultStatus.Preliminary)
        {
            issues.Add(new RaisedIssues("interpret/preliminary", result.Path,
                new[] { new DataIssue(IssueSeverity.Info, result.Path, "preliminary-result", result.Biomarker.Name + ": the result is preliminary and may change.") }));
        }

        if (!result.IsUsable)
        {
            issues.Add(new RaisedIssues("interpret/entered-in-error", result.Path,
                new[] { new DataIssue(IssueSeverity.Info, result.Path, "entered-in-error", result.Biomarker.Name + ": a result marked as entered in error was ignored.") }));
            return;
        }

        results.Add(result);
        if (result.Biomarker.Id != Biomarkers.Her2)
        {
            if (result.Result.Call is not null)
            {
                readings.Add(ResultReading.FromCall("interpret/call", result));
            }

            if (result.Result.Value is not null)
            {
                readings.Add(ResultReading.FromNumber("interpret/number", result));
            }

            if (result.Result.Score is not null)
            {
                readings.Add(ResultReading.FromScore("interpret/score", result));
            }
        }

        if (result.Result.Genotype is not null)
        {
            readings.Add(ResultReading.FromGenotype("interpret/genotype", result));
        }

        if (result.Result.Variants is not null)
        {
            readings.Add(VariantReading.From("interpret/variants", result));
        }
    }

    private void NoteContext(CaseContext context, List<RaisedIssues> issues)
    {
        var disease = context.Profile.Disease;
        if (disease.BrainMetastases == BrainMetastases.None
            && disease.Sites.Any(s => s.Contains("brain", StringComparison.OrdinalIgnoreCase) || s.Contains("cns", StringComparison.OrdinalIgnoreCase)))
        {
            issues.Add(new RaisedIssues("interpret/brain-contradiction", "/disease/brainMetastases",
                new[] { new DataIssue(IssueSeverity.Warning, "/disease/brainMetastases", "contradictory-brain-metastases", "Brain is named among the sites of disease, but brain metastases are given as none; none was used.") }));
        }

        var medicines = context.Profile.Medications ?? [];
        var unknown = new List<DataIssue>();
        for (var i = 0; i < medicines.Count; i++)
        {
            if (knowledge.Medication(medicines[i]) is null)
            {
                unknown.Add(new DataIssue(IssueSeverity.Info, FormattableString.Invariant($"/medications/{i}"), "medicine-not-checked",
                    "This medicine is not among those whose interactions are known here: it was not checked."));
            }
        }

        if (unknown.Count > 0)
        {
            issues.Add(new RaisedIssues("interpret/unknown-medicines", "/medications", unknown));
        }
    }

    private List<BiomarkerFinding> Find(CaseContext context, List<ReportedResult> results, List<Reading> readings, List<RaisedIssues> issues)
    {
        var findings = new List<BiomarkerFinding>();
        foreach (var biomarker in knowledge.Document.Biomarkers)
        {
            if (biomarker.Id == Biomarkers.Her2)
            {
                var own = results.FindAll(r => r.Biomarker.Id == Biomarkers.Her2);
                if (own.Count > 0)
                {
                    var (finding, found) = Her2Status.Establish(biomarker, own, context);
                    findings.Add(finding);
                    issues.Add(new RaisedIssues("interpret/her2-discordance", Biomarkers.Her2, found));
                }

                continue;
            }

            var read = readings.FindAll(r => r.Source.Biomarker.Id == biomarker.Id);
            if (read.Count > 0)
            {
                var (finding, found) = ResultSelection.Choose(biomarker, read, context);
                findings.Add(finding);
                if (read.Count > 1)
                {
                    issues.Add(new RaisedIssues("interpret/conflicts", biomarker.Id, found));
                }
            }
        }

        return findings;
    }

    private static List<MechanismSupport> Support(CaseContext context, List<BiomarkerFinding> findings)
    {
        var supports = new List<MechanismSupport>();
        foreach (var finding in findings)
        {
            if (!SupportTable.ByBiomarker.TryGetValue(finding.Biomarker, out var rows) || (finding.Biomarker == Biomarkers.P27 && context.Setting != "adjuvant"))
            {
                continue;
            }

            foreach (var row in rows)
            {
                if (Array.Exists(row.Calls, finding.Is))
                {
                    supports.Add(new MechanismSupport(row.Rule, row.Mechanism, finding, row.Text));
                }
            }
        }

        return supports;
    }
}
