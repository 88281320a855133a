using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Running;

/// <summary>Decides suggested or excluded, ranks, and gathers everything that is cited.</summary>
internal sealed class AssessmentBuilder(KnowledgeBase knowledge, Conclusions conclusions)
{
    public Assessment Build(Provenance provenance, DateTimeOffset now, IReadOnlyList<MissingInput> missing, PairSearch? pairs = null)
    {
        var findings = conclusions.Findings.Select(FindingOf).ToList();
        var mechanisms = MechanismsOf();
        var interactions = InteractionsOf();
        var suggestions = Options.Suggestions(knowledge, conclusions);
        var excluded = Options.Excluded(knowledge, conclusions);
        var evidence = Citations.Evidence(knowledge, mechanisms, interactions, suggestions, excluded);
        return new Assessment
        {
            ProfileId = conclusions.Context.Profile.ProfileId,
            GeneratedAt = now,
            Provenance = provenance,
            Scope = conclusions.Scope,
            Case = CaseOf(conclusions.Context.History),
            Findings = findings,
            Mechanisms = mechanisms,
            Interactions = interactions,
            Suggestions = suggestions,
            Excluded = excluded,
            Missing = missing,
            MissingPairs = pairs ?? PairSearch.None,
            DataIssues = conclusions.Issues,
            Evidence = evidence,
            References = Citations.References(knowledge, evidence, findings, suggestions, excluded),
        };
    }

    private static Finding FindingOf(BiomarkerFinding f) => new()
    {
        Id = f.Id,
        Biomarker = f.Biomarker,
        Name = f.Definition.Name,
        Call = f.Call,
        State = f.State,
        Reported = f.Reported,
        Interpretation = f.Interpretation,
        Threshold = f.Threshold,
        Inputs = f.Inputs,
        Rule = f.Rule,
    };

    private List<MechanismAssessment> MechanismsOf() =>
        [.. knowledge.Document.Mechanisms.Select(m => conclusions.Mechanism(m.Id)).OfType<MechanismConclusion>().Select(MechanismOf)];

    private static MechanismAssessment MechanismOf(MechanismConclusion m) => new()
    {
        Id = m.Mechanism,
        Name = m.Definition.Name,
        Family = m.Definition.Family,
        Presence = m.Presence,
        Likelihood = m.Likelihood,
        Replicated = m.Judgement?.Replicated,
        Findings = [.. m.Findings.Select(f => f.Id)],
        EvidenceFor = EvidenceOf(m, EvidenceDirection.Supports),
        EvidenceAgainst = EvidenceOf(m, EvidenceDirection.DoesNotSupport),
        EvidencePrognostic = EvidenceOf(m, EvidenceDirection.Prognostic),
        Weighed = [.. (m.Judgement?.Weighed ?? []).Select(w => new WeighedEvidence(w.Item.Id, w.Role))],
        Explanation = new Explanation(m.Rule, m.Text),
        Defeats = m.Definition.Defeats,
    };

    // What findings mean for one another is said where mechanisms are: not for a patient for whom these rules do not speak.
    private List<FindingInteraction> InteractionsOf() => conclusions.Scope.Status == ScopeStatus.OutOfScope ? [] : [.. conclusions.Interactions.Select(i => new FindingInteraction
    {
        Id = i.Definition.Id,
        Name = i.Definition.Name,
        Kind = i.Definition.Kind,
        Findings = [.. i.Findings.Select(f => f.Id).Order(StringComparer.Ordinal)],
        Text = i.Definition.Text,
        Evidence = i.Definition.Evidence,
        Rule = i.Rule,
    })];

    private static List<string> EvidenceOf(MechanismConclusion m, EvidenceDirection direction) =>
        [.. (m.Judgement?.Weighed ?? []).Where(w => w.Item.Direction == direction).Select(w => w.Item.Id)];

    private CaseSummary CaseOf(TreatmentHistory history) => new()
    {
        Setting = history.Setting,
        Phase = history.Phase,
        HormoneReceptor = conclusions.HormoneReceptor,
        MetastaticRegimens = history.MetastaticRegimens,
        MonthsToRelapse = history.MonthsToRelapse is { } months ? Math.Round(months, 1) : null,
        PriorAgents = history.PriorAgents,
        PriorAgentNames = [.. history.PriorAgents.Select(a => knowledge.Agent(a)?.Name ?? a)],
        Notes = history.Notes,
    };
}
