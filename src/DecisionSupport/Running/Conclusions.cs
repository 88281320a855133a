using DecisionSupport.Assessments;
using DecisionSupport.Facts;

namespace DecisionSupport.Running;

/// <summary>Everything that the rules concluded in one run, in a stable order.</summary>
internal sealed class Conclusions
{
    private readonly ILookup<string, Exclusion> _exclusions;
    private readonly ILookup<string, Indication> _indications;
    private readonly ILookup<string, RaisedCaution> _cautions;
    private readonly ILookup<string, SafetyQuestion> _questions;
    private readonly Dictionary<string, PlacementReview> _reviews;
    private readonly Dictionary<string, MechanismConclusion> _mechanisms;

    public Conclusions(CaseContext context, ISession session)
    {
        Context = context;
        Findings = [.. session.Query<BiomarkerFinding>().AsEnumerable().OrderBy(f => f.Biomarker, StringComparer.Ordinal)];
        HormoneReceptor = session.Query<HormoneReceptorStatus>().AsEnumerable().Single().Status;
        Scope = session.Query<ScopeDecision>().AsEnumerable().Single().Scope;
        Interactions = [.. session.Query<FindingsInteract>().AsEnumerable().OrderBy(i => i.Definition.Kind).ThenBy(i => i.Definition.Id, StringComparer.Ordinal)];
        Issues = [.. session.Query<RaisedIssues>().AsEnumerable().SelectMany(i => i.Issues).Distinct()
            .OrderBy(i => i.Severity).ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Code, StringComparer.Ordinal).ThenBy(i => i.Message, StringComparer.Ordinal)];
        _mechanisms = session.Query<MechanismConclusion>().AsEnumerable().ToDictionary(m => m.Mechanism, StringComparer.Ordinal);
        _reviews = session.Query<PlacementReview>().AsEnumerable().ToDictionary(r => r.Combination.Id, StringComparer.Ordinal);
        _exclusions = session.Query<Exclusion>().AsEnumerable()
            .OrderBy(e => e.Code, StringComparer.Ordinal).ThenBy(e => e.Text, StringComparer.Ordinal)
            .ToLookup(e => e.Combination, StringComparer.Ordinal);
        _indications = session.Query<Indication>().AsEnumerable().ToLookup(i => i.Combination.Id, StringComparer.Ordinal);
        _cautions = session.Query<RaisedCaution>().AsEnumerable().ToLookup(c => c.Combination, StringComparer.Ordinal);
        _questions = session.Query<SafetyQuestion>().AsEnumerable().ToLookup(q => q.Combination, StringComparer.Ordinal);
    }

    public CaseContext Context { get; }

    public IReadOnlyList<BiomarkerFinding> Findings { get; }

    public string HormoneReceptor { get; }

    public Scope Scope { get; }

    /// <summary>Findings that bear on one another, those that ask for a check of the report first.</summary>
    public IReadOnlyList<FindingsInteract> Interactions { get; }

    public IReadOnlyList<DataIssue> Issues { get; }

    public bool IsInScope => Scope.Status == ScopeStatus.InScope;

    public BiomarkerFinding? Finding(string biomarker) => Findings.FirstOrDefault(f => f.Biomarker == biomarker);

    public MechanismConclusion? Mechanism(string id) =>
        Scope.Status == ScopeStatus.OutOfScope ? null : _mechanisms.GetValueOrDefault(id);

    public IReadOnlyList<PlacementCheck> ReviewOf(string combination) => _reviews.TryGetValue(combination, out var review) ? review.Checks : [];

    public IReadOnlyList<Exclusion> ExclusionsOf(string combination) => [.. _exclusions[combination].DistinctBy(e => (e.Code, e.Text))];

    public Indication? BestIndication(string combination) =>
        _indications[combination].OrderBy(i => i.Tier).ThenBy(i => i.Placement.Order).ThenBy(i => i.Placement.Id, StringComparer.Ordinal).FirstOrDefault();

    public IEnumerable<Caution> CautionsOf(string combination) => _cautions[combination].Select(c => c.Caution);

    public IEnumerable<string> QuestionsOf(string combination) => _questions[combination].Select(q => q.Field);
}
