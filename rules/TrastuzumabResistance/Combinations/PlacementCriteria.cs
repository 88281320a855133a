using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Judges the conditions of a placement one by one, so that a reader can be told which held and which did not.</summary>
internal static class PlacementCriteria
{
    public static PlacementReview Review(
        string rule,
        CombinationDefinition combination,
        CaseContext context,
        HormoneReceptorStatus receptor,
        IEnumerable<BiomarkerFinding> findings,
        IEnumerable<MechanismConclusion> conclusions)
    {
        var patient = new PlacementPatient(
            context,
            receptor.Status,
            findings.ToDictionary(f => f.Biomarker, StringComparer.Ordinal),
            conclusions.ToDictionary(c => c.Mechanism, StringComparer.Ordinal));
        return new PlacementReview(rule, combination,
            [.. combination.Placements.Where(p => p.Jurisdictions.Contains(context.Jurisdiction)).Select(p => new PlacementCheck(p, [.. CriteriaOf(p, combination, patient)]))]);
    }

    private static IEnumerable<Criterion> CriteriaOf(Placement placement, CombinationDefinition combination, PlacementPatient patient) =>
        LineCriteria.Of(placement, patient).Concat(BiomarkerCriteria.Of(placement, combination, patient));
}
