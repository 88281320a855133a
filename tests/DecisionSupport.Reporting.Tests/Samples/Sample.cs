using DecisionSupport.Assessments;

namespace DecisionSupport.Reporting.Tests.Samples;

/// <summary>Parts that every sample shares.</summary>
internal static class Sample
{
    public static IReadOnlyDictionary<string, Assessment> All => new Dictionary<string, Assessment>
    {
        ["pten-loss"] = PtenLoss.Assessment,
        ["empty"] = Empty,
        ["out-of-scope"] = OutOfScope,
        ["hostile"] = Hostile.Assessment,
    };

    public static Provenance Provenance { get; } = new(
        new EngineIdentity("DecisionSupport.Engine", "0.1.0"),
        new RulesIdentity("trastuzumab-resistance", "1.0.0", Hash('a'))
        {
            Name = "Trastuzumab resistance",
            IntendedUse = "For oncologists who treat HER2-positive breast cancer. Options to discuss, never orders; not for emergencies; not a medical device.",
            Scope = "Adults with HER2-positive breast cancer.",
        },
        new KnowledgeIdentity("2026.11", new DateOnly(2026, 11, 20), Hash('b')),
        new InputIdentity(Hash('c')),
        "US",
        new DateOnly(2026, 11, 20));

    /// <summary>HER2 unknown and nothing else reported either.</summary>
    public static Assessment Empty => new()
    {
        ProfileId = "nothing-reported",
        GeneratedAt = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero),
        Provenance = Provenance,
        Scope = new Scope(ScopeStatus.Indeterminate, [new ScopeReason("her2-unknown", "HER2 was not reported.")]),
        Case = new CaseSummary
        {
            Setting = "metastatic",
            Phase = "first-line",
            HormoneReceptor = "unknown",
            MetastaticRegimens = 0,
            MonthsToRelapse = null,
            PriorAgents = [],
            Notes = [],
        },
        Findings = [],
        Mechanisms = [NotAssessed("pi3k-akt-activation", "PI3K/AKT pathway activation", "downstream-signalling")],
        Interactions = [],
        Suggestions = [],
        Excluded = [],
        Missing = [],
        DataIssues = [],
        Evidence = [],
        References = [],
    };

    /// <summary>HER2-negative disease: nothing is assessed.</summary>
    public static Assessment OutOfScope => Empty with
    {
        ProfileId = "her2-low",
        Scope = new Scope(ScopeStatus.OutOfScope,
        [
            new ScopeReason("her2-negative", "HER2 is negative: IHC 1+."),
            new ScopeReason("her2-low", "Trastuzumab deruxtecan has an indication for HER2-low disease, which these rules do not assess."),
        ]),
        Findings =
        [
            new Finding
            {
                Id = "finding-her2",
                Biomarker = "her2",
                Name = "HER2",
                Call = "negative",
                State = FindingState.Negative,
                Reported = "IHC 1+",
                Interpretation = "IHC 1+ is HER2-negative.",
                Threshold = null,
                Rule = "her2/ihc",
            },
        ],
        Mechanisms = [],
    };

    public static string Hash(char digit) => new(digit, 64);

    public static MechanismAssessment NotAssessed(string id, string name, string family) => new()
    {
        Id = id,
        Name = name,
        Family = family,
        Presence = Presence.NotAssessed,
        Likelihood = null,
        Replicated = null,
        Findings = [],
        EvidenceFor = [],
        EvidenceAgainst = [],
        EvidencePrognostic = [],
        Weighed = [],
        Explanation = new Explanation($"{id}/presence", "No biomarker that decides it was reported."),
        Defeats = "inhibition of signalling below HER2",
    };
}
