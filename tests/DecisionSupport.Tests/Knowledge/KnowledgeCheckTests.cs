using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;
using static DecisionSupport.Tests.Support.SoundKnowledge;

namespace DecisionSupport.Tests.Knowledge;

/// <summary>Each check fires on one broken thing, and on nothing else, in knowledge that is otherwise sound.</summary>
public sealed class KnowledgeCheckTests
{
    private static readonly StandingReason Reason = new("negative-trial", "text", ["item"], "paper");

    public static TheoryData<string, Func<KnowledgeDocument>> Broken => new()
    {
        { "biomarker marker: cites the unknown reference 'nowhere'", () => WithBiomarker(b => b with { Cutoffs = [b.Cutoffs[0] with { Reference = "nowhere" }] }) },
        { "biomarker marker: cites the unknown reference 'nowhere'", () => WithBiomarker(b => b with { OrdinalReference = "nowhere" }) },
        { "biomarker marker: cites the unknown reference 'nowhere'", () => WithBiomarker(b => b with { HotspotReference = "nowhere" }) },
        { "biomarker marker: a cut-off leads to the unknown call 'hgih'", () => WithBiomarker(b => b with { Cutoffs = [b.Cutoffs[0] with { Call = "hgih" }] }) },
        { "biomarker marker: a score leads to the unknown call 'hgih'", () => WithBiomarker(b => b with { Ordinals = new Dictionary<string, string> { ["3+"] = "hgih" } }) },
        { "biomarker marker: the answer 'hgih' is not a call", () => WithBiomarker(b => b with { Answers = ["hgih"] }) },
        { "mechanism mechanism: names the unknown biomarker 'nothing'", () => WithMechanism(m => m with { Deciding = ["marker", "nothing"] }) },
        { "mechanism mechanism: names the unknown biomarker 'nothing'", () => WithMechanism(m => m with { Shown = ["nothing"] }) },
        { "mechanism mechanism: names the unknown biomarker 'nothing'", () => WithMechanism(m => m with { Context = ["nothing"] }) },
        { "agent drug: cites the unknown reference 'nowhere'", () => WithAgent(a => a with { Approvals = [a.Approvals[0] with { Reference = "nowhere" }] }) },
        { "agent drug: cites the unknown reference 'nowhere'", () => WithAgent(a => a with { Safety = [a.Safety[0] with { Reference = "nowhere" }] }) },
        { "agent drug: cites the unknown reference 'nowhere'", () => WithAgent(a => a with { Afterwards = new Afterwards("text", "nowhere") }) },
        { "agent drug: counts as the unknown agent 'original'", () => WithAgent(a => a with { CountsAs = "original" }) },
        { "agent drug: 'sometimes' is no safety condition", () => WithAgent(a => a with { Safety = [a.Safety[0] with { When = "sometimes" }] }) },
        { "agent drug: 'medication:other' is no safety condition", () => WithAgent(a => a with { Safety = [a.Safety[0] with { When = "medication:other" }] }) },
        { "agent drug: 'forbid' is no action", () => WithAgent(a => a with { Safety = [a.Safety[0] with { Action = "forbid" }] }) },
        { "claim R1-01: needs evidence, or a reason why there is none", () => Document with { Claims = [new ClaimCoverage { Claim = "R1-01" }] } },
        { "claim R1-01: names evidence 'item', which does not name it", () => Document with { Claims = [new ClaimCoverage { Claim = "R1-01", Evidence = ["item"] }] } },
        { "claim R1-01: is accounted for twice", () => Document with { Claims = [new ClaimCoverage { Claim = "R1-01", Reason = "background" }, new ClaimCoverage { Claim = "R1-01", Reason = "background" }] } },
        { "coverage: 0 of 3 claims are accounted for", () => Document with { Pack = Document.Pack with { ReviewClaims = 3 } } },
        { "coverage: 0 of 2 statements in titles are accounted for", () => Document with { Pack = Document.Pack with { ReviewStatements = 2 } } },
        { "evidence item: names claim 'R9-09', which does not name it", () => WithEvidence(e => e with { Claims = ["R9-09"] }) with { Claims = [new ClaimCoverage { Claim = "R1-01", Reason = "background" }] } },
        { "biomarker marker: 'valeu' is no form", () => WithBiomarker(b => b with { Forms = ["call", "valeu"] }) },
        { "agent drug: 'her2therapy' is no role", () => WithAgent(a => a with { Role = "her2therapy" }) },
        { "agent drug: 'breast' is no use", () => WithAgent(a => a with { Approvals = [a.Approvals[0] with { Use = "breast" }] }) },
        { "agent drug: 'aproved' is no status", () => WithAgent(a => a with { Approvals = [a.Approvals[0], a.Approvals[0] with { Status = "aproved" }] }) },
        { "agent drug: 'UK' is no jurisdiction", () => WithAgent(a => a with { Safety = [a.Safety[0] with { Jurisdictions = ["UK"] }] }) },
        { "evidence item: 'postive' is no hormone-receptor status", () => WithEvidence(e => e with { HormoneReceptor = "postive" }) },
        { "combination drug+partner, placement place: 'metastasis' is no setting", () => WithPlacement(p => p with { Settings = ["metastatic", "metastasis"] }) },
        { "combination drug+partner, placement place: 'hr+' is no hormone-receptor status", () => WithPlacement(p => p with { HormoneReceptor = "hr+" }) },
        { "combination drug+partner, placement place: 'untreated' is no state of brain metastases", () => WithPlacement(p => p with { BrainMetastases = ["untreated"] }) },
        { "combination drug+partner, placement place: 'hgih' is no call of marker", () => WithPlacement(p => p with { Biomarkers = [new BiomarkerCalls("marker", ["hgih"])] }) },
        { "biomarker lonely: reaches no mechanism and no place of a combination, and no note says why", () => Document with { Biomarkers = [.. Document.Biomarkers, Document.Biomarkers[0] with { Id = "lonely" }] } },
        { "mechanism mechanism: is decided by marker, which has no negative call", () => WithBiomarker(b => b with { Calls = new Dictionary<string, FindingState> { ["high"] = FindingState.Positive } }) },
        { "agent lonely: occurs in no combination", () => Document with { Agents = [.. Document.Agents, Document.Agents[0] with { Id = "lonely" }] } },
        { "combination drug+partner: names the unknown agent 'drugg'", () => WithCombination(c => c with { Distinctive = ["drugg"] }) },
        { "combination drug+partner: names the unknown agent 'drugg'", () => WithPlacement(p => p with { PriorAny = ["drugg"] }) },
        { "combination drug+partner: names the unknown agent 'drugg'", () => WithPlacement(p => p with { NoPrior = ["drugg"] }) },
        { "combination drug+partner: names the unknown agent 'drugg'", () => WithPlacement(p => p with { PriorGroups = [["drug"], ["drugg"]] }) },
        { "combination drug+partner: names the unknown evidence 'none'", () => WithCombination(c => c with { Evidence = ["item", "none"] }) },
        { "combination drug+partner: names the unknown evidence 'none'", () => WithCombination(c => c with { Addresses = [c.Addresses[0] with { Evidence = ["none"] }] }) },
        { "combination drug+partner: names the unknown evidence 'none'", () => WithPlacement(p => p with { Evidence = ["none"] }) },
        { "combination drug+partner: names the unknown evidence 'none'", () => WithReasonAgainst(Reason with { Evidence = ["none"] }) },
        { "combination drug+partner: names the unknown mechanism 'none'", () => WithCombination(c => c with { Addresses = [c.Addresses[0] with { Mechanism = "none" }] }) },
        { "combination drug+partner: names the unknown mechanism 'none'", () => WithPlacement(p => p with { Mechanisms = ["none"] }) },
        { "combination drug+partner: names the unknown biomarker 'none'", () => WithPlacement(p => p with { Biomarkers = [new BiomarkerCalls("none", ["high"])] }) },
        { "combination drug+partner: cites the unknown reference 'nowhere'", () => WithCombination(c => c with { Status = [c.Status[0] with { Reference = "nowhere" }] }) },
        { "combination drug+partner: cites the unknown reference 'nowhere'", () => WithPlacement(p => p with { Cautions = [p.Cautions[0] with { Reference = "nowhere" }] }) },
        { "combination drug+partner: cites the unknown reference 'nowhere'", () => WithReasonAgainst(Reason with { Reference = "nowhere" }) },
        { "combination drug+partner: no evidence supports its link to mechanism", () => WithEvidence(e => e with { Direction = EvidenceDirection.DoesNotSupport }) },
        { "combination drug+partner: no evidence supports its link to mechanism", () => WithEvidence(e => e with { Direction = EvidenceDirection.Prognostic }) },
        { "combination drug+partner: has neither a place nor a reason against it", () => WithCombination(c => c with { Placements = [] }) },
        { "combination drug+partner: 'not-approved' is no standing reason", () => WithReasonAgainst(Reason with { Code = "not-approved" }) },
        { "combination drug+partner: placement place: 'second-line' is no phase", () => WithPlacement(p => p with { Phase = "second-line" }) },
        { "combination drug+partner: placement place: unknown jurisdiction", () => WithPlacement(p => p with { Jurisdictions = ["US", "UK"] }) },
        { "combination drug+partner: placement place is given twice", () => WithCombination(c => c with { Placements = [c.Placements[0], c.Placements[0]] }) },
        { "medication medicine: cites the unknown reference 'nowhere'", () => Document with { Medications = [Document.Medications[0] with { Reference = "nowhere" }] } },
        { "evidence item: cites the unknown reference 'nowhere'", () => WithEvidence(e => e with { Reference = "nowhere" }) },
        { "evidence item: names the unknown combination 'drug+other'", () => WithEvidence(e => e with { Combinations = ["drug+other"] }) },
        { "evidence item: names the unknown combination 'partner+drug'", () => WithEvidence(e => e with { Combinations = ["partner+drug"] }) },
        { "evidence item: names the unknown biomarker 'none'", () => WithEvidence(e => e with { Biomarkers = [new BiomarkerCalls("none", ["high"])] }) },
        { "evidence item: asks for an unknown call of marker: hgih", () => WithEvidence(e => e with { Biomarkers = [new BiomarkerCalls("marker", ["hgih"])] }) },
        { "evidence item: 'palliative' is no setting", () => WithEvidence(e => e with { Setting = "palliative" }) },
        { "evidence item: is preclinical and names no model system", () => WithEvidence(e => e with { Tier = EvidenceTier.T4, Setting = "preclinical", Endpoint = null }) },
        { "evidence item: is T2 and cannot be preclinical", () => WithEvidence(e => e with { Setting = "preclinical" }) },
        { "evidence item: 'some' must be any or all", () => WithEvidence(e => e with { Match = "some" }) },
        { "evidence item: 'Disease-free survival' is no endpoint of metastatic disease", () => WithEvidence(e => e with { Endpoint = "Disease-free survival" }) },
        { "evidence item: 'pCR' is no endpoint of metastatic disease", () => WithEvidence(e => e with { Endpoint = "pCR" }) },
        { "evidence item: CBR is below ORR: one of them is transposed", () => WithEvidence(e => e with { Figures = ["ORR 55.5 %", "CBR 40 %"] }) },
        { "evidence item: gives a rate without a number of patients", () => WithEvidence(e => e with { N = null, Figures = ["ORR 40 %"] }) },
        { "reference paper: names no author, no year or no journal", () => WithReference(r => r with { Authors = [] }) },
        { "reference paper: names no author, no year or no journal", () => WithReference(r => r with { Authors = ["Doe J", " "] }) },
        { "reference paper: names no author, no year or no journal", () => WithReference(r => r with { Year = null }) },
        { "reference paper: names no author, no year or no journal", () => WithReference(r => r with { Journal = string.Empty }) },
        { "reference paper: carries 26 evidence items", () => Document with { Evidence = [Document.Evidence[0], .. Enumerable.Range(0, 25).Select(i => Document.Evidence[0] with { Id = "item" + i })] } },
    };

    [Fact]
    public void Sound_knowledge_has_no_problem() => Assert.Empty(KnowledgeCheck.Run(KnowledgeBase.From(Document)));

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void One_broken_thing_is_named(string problem, Func<KnowledgeDocument> broken) =>
        Assert.Equal([problem], KnowledgeCheck.Run(KnowledgeBase.From(broken())).Select(p => $"{p.Subject}: {p.Message}"));

    [Fact]
    public void A_mechanism_without_evidence_is_named() =>
        Assert.Contains(
            new KnowledgeProblem(true, "mechanism bare", "stands on no evidence"),
            KnowledgeCheck.Run(KnowledgeBase.From(Document with { Mechanisms = [.. Document.Mechanisms, Document.Mechanisms[0] with { Id = "bare" }] })));

    [Fact]
    public void Evidence_on_an_unknown_mechanism_is_named() =>
        Assert.Contains(
            new KnowledgeProblem(true, "evidence item", "names the unknown mechanism 'none'"),
            KnowledgeCheck.Run(KnowledgeBase.From(WithEvidence(e => e with { Mechanism = "none" }))));

    [Fact]
    public void Evidence_about_nothing_is_named() =>
        Assert.Contains(
            new KnowledgeProblem(true, "evidence item", "is about no mechanism, no combination and no biomarker"),
            KnowledgeCheck.Run(KnowledgeBase.From(WithEvidence(e => e with { Mechanism = null, Combinations = [], Biomarkers = [] }))));

    [Fact]
    public void A_combination_is_named_after_its_agents_in_their_order() =>
        Assert.Contains(
            new KnowledgeProblem(true, "combination partner+drug", "its id is not its agents joined by +"),
            KnowledgeCheck.Run(KnowledgeBase.From(Document with { Combinations = [.. Document.Combinations, Document.Combinations[1] with { Id = "partner+drug", Agents = ["drug", "partner"] }] })));

    [Theory]
    [InlineData("ORR 40 %", "CBR 40 %")]
    [InlineData("ORR 40 %", "OS 30 %")]
    public void Figures_that_fit_are_no_problem(string response, string benefit) =>
        Assert.Empty(KnowledgeCheck.Run(KnowledgeBase.From(WithEvidence(e => e with { Figures = [response, benefit] }))));

    [Theory]
    [InlineData("HR 0.7 (95 % CI 0.5-0.9)")]
    [InlineData("ORR 40 % (n=20)")]
    public void An_interval_or_a_number_in_the_figure_needs_no_further_number(string figure) =>
        Assert.Empty(KnowledgeCheck.Run(KnowledgeBase.From(WithEvidence(e => e with { N = null, Figures = [figure] }))));

    [Fact]
    public void Preclinical_work_with_its_model_is_no_problem() =>
        Assert.Empty(KnowledgeCheck.Run(KnowledgeBase.From(WithEvidence(e => e with { Tier = EvidenceTier.T4, Setting = "preclinical", Endpoint = null, Model = "BT-474 cells", N = null }))));

    [Fact]
    public void Errors_come_before_warnings()
    {
        var problems = KnowledgeCheck.Run(KnowledgeBase.From(WithEvidence(e => e with { N = null, Match = "some" })));

        Assert.Equal([true, false], problems.Select(p => p.IsError));
    }

    [Fact]
    public void The_knowledge_of_the_pack_has_no_error() => Assert.DoesNotContain(KnowledgeCheck.Run(Given.Knowledge), p => p.IsError);
}
