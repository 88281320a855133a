using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Reporting.Tests.Samples;

/// <summary>PTEN loss in metastatic disease, after first-line trastuzumab, with active brain metastases.</summary>
internal static class PtenLoss
{
    public static Assessment Assessment { get; } = new()
    {
        ProfileId = "pten-loss-metastatic",
        GeneratedAt = new DateTimeOffset(2026, 11, 20, 10, 30, 0, TimeSpan.FromHours(1)),
        Provenance = Sample.Provenance,
        Scope = new Scope(ScopeStatus.InScope, [new ScopeReason("her2-positive", "HER2 is positive: IHC 3+.")]),
        Case = new CaseSummary
        {
            Setting = "metastatic",
            Phase = "progression",
            HormoneReceptor = "negative",
            MetastaticRegimens = 1,
            MonthsToRelapse = 18.5,
            PriorAgents = ["docetaxel", "pertuzumab", "trastuzumab"],
            Notes = ["PR was not reported; hormone receptor status rests on ER."],
        },
        Findings =
        [
            Finding("her2", "HER2", "positive", FindingState.Positive, "IHC 3+ (metastasis, 2026-08-03); ISH ratio 5.2, copies 12.1", "IHC 3+ is HER2-positive whatever ISH says."),
            Finding("igf1r", "IGF-1R", "equivocal", FindingState.Equivocal, "positive and negative (IHC, 2026-08-03)", "Two results of the same day contradict each other."),
            Finding("p95her2", "p95HER2", "high", FindingState.Positive, "4.1 RF/mm2 (VeraTag)", "At or above the cut-off."),
            Finding("pd-l1", "PD-L1", "not-done", FindingState.NotAssessed, "not-done", "Not done; it is not taken as negative."),
            Finding("pten", "PTEN", "lost", FindingState.Positive, "call: lost (IHC)", "Lost, as the laboratory called it.") with
            {
                Threshold = new Threshold("lost below H-score 50 or at most 10 % of cells", "nuciforo-2015"),
            },
            Finding("src-py416", "Phospho-SRC (Y416)", "high", FindingState.Positive, "IHC 3+", "High, as 2+ and 3+ are."),
        ],
        Mechanisms =
        [
            Mechanism("p95her2-truncation", "p95HER2 truncation", "target-access", Presence.Present, Likelihood.Contested) with
            {
                Findings = ["finding-p95her2"],
                EvidenceFor = ["p95-duchnowska-2014"],
                EvidenceAgainst = ["p95-n0337"],
                Weighed = [new WeighedEvidence("p95-duchnowska-2014", EvidenceRole.Counted), new WeighedEvidence("p95-n0337", EvidenceRole.Counted)],
                Explanation = new Explanation("p95her2/high", "p95HER2 is high; studies disagree on what it means for trastuzumab."),
            },
            Sample.NotAssessed("muc4-masking", "MUC4 masking", "target-access"),
            Mechanism("igf1r-crosstalk", "IGF-1R crosstalk", "alternate-receptors", Presence.Indeterminate, null) with
            {
                Findings = ["finding-igf1r"],
                Explanation = new Explanation("igf1r/crosstalk", "Two results of the same day contradict each other."),
            },
            Mechanism("pi3k-akt-activation", "PI3K/AKT pathway activation", "downstream-signalling", Presence.Present, Likelihood.Likely) with
            {
                Replicated = false,
                Findings = ["finding-pten"],
                EvidenceFor = ["pten-loss-metastatic", "pten-cell-lines"],
                EvidenceAgainst = ["pten-loss-adjuvant-n9831"],
                EvidencePrognostic = ["pten-survival"],
                Weighed =
                [
                    new WeighedEvidence("pten-loss-metastatic", EvidenceRole.Counted),
                    new WeighedEvidence("pten-cell-lines", EvidenceRole.Preclinical),
                    new WeighedEvidence("pten-loss-adjuvant-n9831", EvidenceRole.OtherSetting),
                    new WeighedEvidence("pten-survival", EvidenceRole.Prognostic),
                ],
                Explanation = new Explanation("pi3k-akt/pten-loss", "PTEN is lost, which releases PI3K/AKT signalling below HER2."),
            },
            Mechanism("src-activation", "SRC activation", "downstream-signalling", Presence.Present, Likelihood.Hypothesis) with
            {
                Findings = ["finding-src-py416"],
                Explanation = new Explanation("src/active", "Phospho-SRC is high."),
            },
            Mechanism("impaired-adcc", "Impaired ADCC", "immune-effector", Presence.Absent, null),
        ],
        Interactions =
        [
            new FindingInteraction
            {
                Id = "pten-loss-with-active-src",
                Name = "PTEN loss and active SRC",
                Kind = InteractionKind.OneChain,
                Findings = ["finding-pten", "finding-src-py416"],
                Text = "PTEN switches SRC off, so its loss can leave SRC active. The two findings may be one chain: do not count them as two.",
                Evidence = ["pten-cell-lines"],
                Rule = "interaction/pten-loss-with-active-src",
            },
        ],
        Suggestions = PtenLossOptions.Suggestions,
        Excluded = PtenLossOptions.Excluded,
        Missing = PtenLossMissing.Missing,
        MissingPairs = PtenLossMissing.Pairs,
        DataIssues =
        [
            new DataIssue(IssueSeverity.Warning, "/results/5", "conflicting-results", "Two IGF-1R results of the same day contradict each other; taken as equivocal."),
            new DataIssue(IssueSeverity.Info, "/results/1", "ish-group", "ISH group 1 agrees with IHC 3+."),
        ],
        Evidence = PtenLossKnowledge.Evidence,
        References = PtenLossKnowledge.References,
    };

    private static Finding Finding(string biomarker, string name, string call, FindingState state, string reported, string interpretation) => new()
    {
        Id = $"finding-{biomarker}",
        Biomarker = biomarker,
        Name = name,
        Call = call,
        State = state,
        Reported = reported,
        Interpretation = interpretation,
        Threshold = null,
        Rule = $"{biomarker}/interpretation",
    };

    private static MechanismAssessment Mechanism(string id, string name, string family, Presence presence, Likelihood? likelihood) =>
        Sample.NotAssessed(id, name, family) with
        {
            Presence = presence,
            Likelihood = likelihood,
            Replicated = likelihood == Likelihood.Likely ? true : null,
            Explanation = new Explanation($"{id}/presence", "Every biomarker that decides it is negative."),
        };
}
