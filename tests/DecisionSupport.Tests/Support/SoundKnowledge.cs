using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Tests.Support;

/// <summary>The smallest knowledge that holds together: one of everything. A test breaks one thing in it.</summary>
internal static class SoundKnowledge
{
    public static readonly DateOnly Day = new(2026, 11, 23);

    public static readonly KnowledgeDocument Document = new()
    {
        Pack = new PackInformation("pack", "Pack", "1.0.0", Day, "use", "scope"),
        Biomarkers =
        [
            new BiomarkerDefinition
            {
                Id = "marker", Name = "Marker", Alteration = "marker high", Forms = ["call", "value", "ordinal"], Units = ["%"], Answers = ["high"],
                Calls = new Dictionary<string, FindingState> { ["high"] = FindingState.Positive, ["low"] = FindingState.Negative },
                Cutoffs = [new Cutoff { Unit = "%", AtLeast = 10, Call = "high", Text = "10 % or more", Reference = "paper" }],
                Ordinals = new Dictionary<string, string> { ["3+"] = "high" }, OrdinalReference = "paper",
                Hotspots = ["H1R"], HotspotReference = "paper",
            },
        ],
        Mechanisms = [new MechanismDefinition { Id = "mechanism", Name = "Mechanism", Family = "family", Deciding = ["marker"], Defeats = "binding", Summary = "summary" }],
        Agents =
        [
            new AgentDefinition
            {
                Id = "drug", Name = "Drug", Class = "class", Role = "her2-therapy",
                Approvals = [new Approval("US", "her2-positive-breast", "approved", "text", Day, "paper")],
                Safety = [new SafetyStatement { When = "always", Text = "text", Reference = "paper" }, new SafetyStatement { When = "medication:inhibitor", Text = "text" }],
            },
            new AgentDefinition { Id = "partner", Name = "Partner", Class = "class", Role = "partner", Established = true },
        ],
        Combinations =
        [
            new CombinationDefinition
            {
                Id = "drug+partner", Name = "Drug + partner", Agents = ["drug", "partner"], Distinctive = ["drug"], Evidence = ["item"],
                Status = [new RegimenStatus("US", "approved", Day, "paper")],
                Addresses = [new MechanismLink("mechanism", ["item"], "text")],
                Placements = [Placement],
            },
            new CombinationDefinition { Id = "drug", Name = "Drug", Agents = ["drug"], Against = [new StandingReason("negative-trial", "text", ["item"], "paper")] },
        ],
        Medications = [new MedicationDefinition { Name = "medicine", Aliases = ["Brand"], Classes = ["inhibitor"], Reference = "paper" }],
        Evidence = [Item],
        References = [new Reference { Id = "paper", Authors = ["Doe J"], AuthorsTruncated = false, Year = 2020, Title = "Title", Journal = "Journal", Verified = true }],
    };

    private static Placement Placement => new()
    {
        Id = "place", Jurisdictions = ["US"], Tier = Tier.Standard, Order = 1, Settings = ["metastatic"], Phase = "progression", Rationale = "text",
        PriorAny = ["drug"], NoPrior = ["partner"], PriorGroups = [["drug"]], Mechanisms = ["mechanism"], Evidence = ["item"],
        Biomarkers = [new BiomarkerCalls("marker", ["high"])], Cautions = [new Caution("code", CautionSeverity.High, "text", "paper")],
    };

    private static EvidenceItem Item => new()
    {
        Id = "item", Claim = "claim", Biomarkers = [new BiomarkerCalls("marker", ["high"])], Mechanism = "mechanism", Combinations = ["drug+partner"],
        Direction = EvidenceDirection.Supports, Tier = EvidenceTier.T2, Setting = "metastatic", Endpoint = "progression-free survival", N = 100,
        Figures = ["ORR 40 %", "CBR 55 %"], Reference = "paper", Reviewed = Day,
    };

    public static KnowledgeDocument WithBiomarker(Func<BiomarkerDefinition, BiomarkerDefinition> change) => Document with { Biomarkers = [change(Document.Biomarkers[0])] };

    public static KnowledgeDocument WithMechanism(Func<MechanismDefinition, MechanismDefinition> change) => Document with { Mechanisms = [change(Document.Mechanisms[0])] };

    public static KnowledgeDocument WithAgent(Func<AgentDefinition, AgentDefinition> change) => Document with { Agents = [change(Document.Agents[0]), Document.Agents[1]] };

    public static KnowledgeDocument WithCombination(Func<CombinationDefinition, CombinationDefinition> change) =>
        Document with { Combinations = [change(Document.Combinations[0]), Document.Combinations[1]] };

    public static KnowledgeDocument WithPlacement(Func<Placement, Placement> change) => WithCombination(c => c with { Placements = [change(c.Placements[0])] });

    public static KnowledgeDocument WithReasonAgainst(StandingReason reason) => WithCombination(c => c with { Against = [reason] });

    public static KnowledgeDocument WithEvidence(Func<EvidenceItem, EvidenceItem> change) => Document with { Evidence = [change(Document.Evidence[0])] };

    public static KnowledgeDocument WithReference(Func<Reference, Reference> change) => Document with { References = [change(Document.References[0])] };
}
