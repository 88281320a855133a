using DecisionSupport.Assessments;
using DecisionSupport.Differences;

namespace DecisionSupport.Reporting.Tests.Samples;

/// <summary>What the patient with PTEN loss is not known for: every kind of change once.</summary>
internal static class PtenLossMissing
{
    public static IReadOnlyList<MissingInput> Missing =>
    [
        new MissingInput
        {
            Biomarker = "pik3ca",
            Name = "PIK3CA mutation",
            Kind = MissingKind.NotReported,
            Reason = "not reported",
            WouldChange =
            [
                new PossibleAnswer("detected", "SRC activation becomes likely; adds Everolimus + trastuzumab", ["everolimus+trastuzumab"], ["lapatinib+trastuzumab"], ["src-activation"])
                {
                    Set = "pik3ca=detected",
                    Difference = Everything,
                },

                // As an earlier version wrote it: words only.
                new PossibleAnswer("not-detected", "nothing changes", [], [], []) { Set = "pik3ca=not-detected" },
            ],
        },
        new MissingInput
        {
            Field = "clinical.ildHistory",
            Name = "Interstitial lung disease",
            Kind = MissingKind.Unknown,
            Reason = "not reported",
            WouldChange =
            [
                new PossibleAnswer("active", "everolimus + trastuzumab + vinorelbine would be contraindicated", [], ["everolimus+trastuzumab+vinorelbine"], []) { Set = "clinical.ildHistory=active" },
            ],
        },
        new MissingInput { Biomarker = "muc4", Name = "MUC4", Kind = MissingKind.NotReported, Reason = "not reported", WouldChange = [] },
        new MissingInput { Biomarker = "cd73", Name = "CD73", Kind = MissingKind.NotDone, Reason = "not-done", WouldChange = [] },
    ];

    public static PairSearch Pairs => new()
    {
        Inputs = ["cd73", "muc4"],
        Pairs = 4,
        Runs = 5,
        Complete = false,
        Found =
        [
            new PossiblePair(["cd73=high", "muc4=high"], ["CD73", "MUC4"], ["high", "high"], "Masking of HER2 becomes contested", new AssessmentDifference
            {
                Mechanisms = [new MechanismChange("muc4-masking", "Masking of HER2", null, new MechanismStanding(Presence.Present, Likelihood.Contested))],
            }),
        ],
    };

    private static AssessmentDifference Everything => new()
    {
        Scope = new ScopeChange(ScopeStatus.Indeterminate, ScopeStatus.InScope),
        Mechanisms = [new MechanismChange("src-activation", "SRC activation", new MechanismStanding(Presence.Present, Likelihood.Hypothesis), new MechanismStanding(Presence.Present, Likelihood.Likely))],
        Options =
        [
            new OptionChange("everolimus+trastuzumab", "Everolimus + trastuzumab", null, new OptionStanding(3, Tier.Investigational))
            {
                Addresses = ["src-activation"],
                PreclinicalOnly = true,
                Cautions = [new Caution("toxicity", CautionSeverity.High, "Pneumonitis, with deaths.", null)],
            },
            new OptionChange("lapatinib+trastuzumab", "Lapatinib + trastuzumab", new OptionStanding(4, Tier.OffLabel), null)
            {
                Reasons = [new ExclusionReason("biomarker-mismatch", "Hormone receptors are positive.", [], null)],
            },
            new OptionChange("trastuzumab-emtansine", "Trastuzumab emtansine", new OptionStanding(3, Tier.Standard), new OptionStanding(1, Tier.Standard)),
            new OptionChange("trastuzumab+capecitabine", "Trastuzumab + capecitabine", new OptionStanding(5, Tier.OffLabel), new OptionStanding(2, Tier.Standard)),
        ],
        Cautions =
        [
            new CautionChange("trastuzumab-deruxtecan", "Trastuzumab deruxtecan",
                [new Caution("lvef-40-49", CautionSeverity.High, "Not studied below 50 %.", null)],
                [new Caution("ild-past", CautionSeverity.Moderate, "Earlier lung disease.", null)]),
        ],
        Exclusions = [new ExclusionChange("medi4276", "MEDI4276", ["contraindicated"], ["biomarker-not-assessed"])],
        ChecksSettled = ["clinical.lvefPercent"],
        ChecksRaised = ["clinical.diabetes"],
    };
}
