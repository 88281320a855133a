using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Hormone receptors, biomarkers and the mechanisms for which an option may be suggested.</summary>
internal static class BiomarkerCriteria
{
    public static IEnumerable<Criterion> Of(Placement placement, CombinationDefinition combination, PlacementPatient patient)
    {
        if (placement.HormoneReceptor is { } receptor)
        {
            yield return new Criterion(CriterionKind.Biomarker,
                patient.HormoneReceptor == receptor ? CriterionOutcome.Met
                : patient.HormoneReceptor == HormoneReceptorStatus.Unknown ? CriterionOutcome.Missing
                : CriterionOutcome.NotMet,
                $"hormone receptors {receptor}: {patient.HormoneReceptor}");
        }

        foreach (var state in placement.Biomarkers)
        {
            yield return Biomarker(state, patient);
        }

        // Off-label and standard options may ask for a mechanism; an investigational one always addresses one.
        if (placement.Mechanisms.Count > 0)
        {
            yield return Mechanism(placement.Mechanisms, patient);
        }
        else if (placement.Tier == Tier.Investigational)
        {
            yield return Mechanism([.. combination.Addresses.Select(a => a.Mechanism).Distinct()], patient);
        }
    }

    private static Criterion Biomarker(BiomarkerCalls state, PlacementPatient patient)
    {
        var finding = patient.Findings.GetValueOrDefault(state.Biomarker);
        var outcome = finding is null ? CriterionOutcome.Missing
            : state.Calls.Any(finding.Is) ? CriterionOutcome.Met
            : finding.State switch
            {
                FindingState.NotAssessed or FindingState.Uninterpreted => CriterionOutcome.Missing,
                FindingState.Equivocal => CriterionOutcome.Equivocal,
                _ => CriterionOutcome.NotMet,
            };
        return new Criterion(CriterionKind.Biomarker, outcome, $"{state.Biomarker} {string.Join(" or ", state.Calls)}: {finding?.Call ?? "not measured"}");
    }

    private static Criterion Mechanism(IReadOnlyList<string> mechanisms, PlacementPatient patient)
    {
        if (mechanisms.Count == 0)
        {
            return new Criterion(CriterionKind.Biomarker, CriterionOutcome.NotMet, "a mechanism that links it to a patient: no such link is known, so it belongs in a trial");
        }

        var conclusions = mechanisms.Select(patient.Mechanisms.GetValueOrDefault).OfType<MechanismConclusion>().ToList();
        var outcome = conclusions.Exists(c => c.CarriesInvestigational) ? CriterionOutcome.Met
            : conclusions.Exists(c => c.Presence == Presence.Indeterminate) ? CriterionOutcome.Equivocal
            : conclusions.Exists(c => c.Presence == Presence.NotAssessed) ? CriterionOutcome.Missing
            : CriterionOutcome.NotMet;
        var known = string.Join(", ", conclusions.Select(c => $"{c.Mechanism} {Word(c)}"));
        return new Criterion(CriterionKind.Biomarker, outcome, $"{string.Join(" or ", mechanisms)} present and not doubtful: {known}");
    }

    private static string Word(MechanismConclusion c) => c.Likelihood is { } likelihood
        ? Words.Of(likelihood)
        : Words.Of(c.Presence);
}
