using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Server.Api;

/// <summary>What a reader must know before trusting an answer: intended use, knowledge, limits, and the source attributes of 45 CFR 170.315(b)(11).</summary>
internal sealed record About
{
    public required string Product { get; init; }

    public required string Version { get; init; }

    public required string IntendedUse { get; init; }

    public required string Scope { get; init; }

    public required KnowledgeIdentity Knowledge { get; init; }

    public OverlayIdentity? Overlay { get; init; }

    public required IReadOnlyList<string> Limits { get; init; }

    public required IReadOnlyDictionary<string, string> SourceAttributes { get; init; }

    public required string Privacy { get; init; }

    public static About Of(KnowledgeBase knowledge)
    {
        var pack = knowledge.Document.Pack;
        return new About
        {
            Product = pack.Name,
            Version = typeof(About).Assembly.GetName().Version!.ToString(3),
            IntendedUse = pack.IntendedUse,
            Scope = pack.Scope,
            Knowledge = new KnowledgeIdentity(pack.Version, pack.Date, knowledge.Sha256),
            Overlay = knowledge.Overlay,
            Limits =
            [
                "Options to consider, never orders. Not for emergencies. Not a medical device; not CE-marked.",
                "Reads results as laboratories reported them; no sequence files, no images.",
                "Only HER2 has a cut-off of clinical grade for this question; every other cut-off is that of a study and is named.",
                "Through CDS Hooks it sees what was prefetched and nothing else. Not measured is never read as negative.",
                "No patient data was used to validate it. It has not been evaluated in practice.",
            ],
            SourceAttributes = SourceAttributesOf(pack),
            Privacy = "Nothing of a patient is written to disk or to a log. A case is held in memory for a limited time so that a card's link can open its report. Feedback holds no patient data; clinicians' comments are kept only where the site chose so.",
        };
    }

    private static OrderedDictionary<string, string> SourceAttributesOf(PackInformation pack) => new(StringComparer.Ordinal)
    {
        ["bibliographicCitation"] = "Each statement names its own sources; the full report lists them.",
        ["developer"] = "The DecisionSupport developers",
        ["fundingOfTechnicalImplementation"] = "Not stated by the developers",
        ["releaseAndRevisionDates"] = FormattableString.Invariant($"Knowledge {pack.Version}, current to {pack.Date:yyyy-MM-dd}"),
        ["usesRace"] = "no",
        ["usesEthnicity"] = "no",
        ["usesLanguage"] = "no",
        ["usesSexualOrientation"] = "no",
        ["usesGenderIdentity"] = "no",
        ["usesSex"] = "yes: to ask about pregnancy",
        ["usesDateOfBirth"] = "yes: the year, to ask about pregnancy",
        ["usesSocialDeterminants"] = "no",
        ["usesHealthStatusAssessment"] = "no: performance status is shown, no rule tests it",
    };
}
