using System.Text.Json;
using DecisionSupport.Facts;

namespace DecisionSupport.Bench.Pack;

/// <summary>All that a host reads from a session.</summary>
internal sealed record PackAnswer(
    IEnumerable<BiomarkerFinding> Findings,
    IEnumerable<HormoneReceptorStatus> Receptor,
    IEnumerable<ScopeDecision> Scope,
    IEnumerable<RaisedIssues> Issues,
    IEnumerable<MechanismConclusion> Mechanisms,
    IEnumerable<PlacementReview> Reviews,
    IEnumerable<Exclusion> Exclusions,
    IEnumerable<Indication> Indications,
    IEnumerable<RaisedCaution> Cautions,
    IEnumerable<SafetyQuestion> Questions)
{
    public static PackAnswer Of(ISession session) => new(
        session.Query<BiomarkerFinding>(),
        session.Query<HormoneReceptorStatus>(),
        session.Query<ScopeDecision>(),
        session.Query<RaisedIssues>(),
        session.Query<MechanismConclusion>(),
        session.Query<PlacementReview>(),
        session.Query<Exclusion>(),
        session.Query<Indication>(),
        session.Query<RaisedCaution>(),
        session.Query<SafetyQuestion>());

    /// <summary>Every conclusion in full, in an order that does not depend on how it was reached.</summary>
    public string Text() => string.Join('\n', new IEnumerable<object>[]
    {
        Findings, Receptor, Scope, Issues, Mechanisms, Reviews, Exclusions, Indications, Cautions, Questions,
    }.SelectMany(list => list.Select(f => f.GetType().Name + " " + JsonSerializer.Serialize(f, f.GetType())).Order(StringComparer.Ordinal)));
}
