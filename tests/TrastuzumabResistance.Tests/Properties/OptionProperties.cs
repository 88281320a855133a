using CsCheck;
using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.Properties;

/// <summary>What holds of the options of every patient in scope.</summary>
[NotInMutationRuns("Random patients.")]
public sealed class OptionProperties
{
    // All of them on the build machine; fewer where somebody waits for the result.
    private static readonly int Patients = Environment.GetEnvironmentVariable("CI") is null ? 2_000 : 20_000;
    private static readonly string[] Standing = ["development-stopped", "negative-trial", "harm-signal", "same-as-trastuzumab", "no-clinical-evidence"];
    private static readonly string[] Everything = [.. Clinic.Knowledge.Document.Combinations.Select(c => c.Id).Order(StringComparer.Ordinal)];
    private static readonly string[] TherapyAgents = [.. Clinic.Knowledge.Document.Agents.Where(a => a.Role is "her2-therapy" or "resistance-therapy").Select(a => a.Id)];

    [Fact]
    public void Every_assessment_keeps_its_promises() => RandomPatients.InScope.Sample(
        random =>
        {
            var assessment = random.Patient.Assessed(random.Jurisdiction);
            Assert.Equal(ScopeStatus.InScope, assessment.Scope.Status);
            Every_combination_is_either_suggested_or_excluded(assessment);
            Every_agent_of_her2_or_resistance_therapy_occurs(assessment);
            Nothing_suggested_has_a_standing_reason(assessment);
            Nothing_suggested_is_contraindicated(assessment, random.Patient);
            Options_are_ranked_by_tier(assessment);
            A_trial_addresses_a_mechanism_that_carries_it(assessment);
            Off_label_and_standard_address_no_hypothesis(assessment);
            Every_citation_resolves(assessment);
            Likelihood_is_a_word_on_what_is_present(assessment);
        },
        iter: Patients);

    [Fact]
    public void Standard_options_do_not_depend_on_mechanisms() => RandomPatients.InScope.Sample(
        random =>
        {
            var profile = random.Patient.Profile;
            var plain = new Patient(profile with { Results = [.. profile.Results.Where(r => r.Biomarker is "her2" or "er" or "pr")] });
            Assert.Equal(plain.Assessed(random.Jurisdiction).Standard(), random.Patient.Assessed(random.Jurisdiction).Standard());
        },
        iter: 150);

    private static void Every_combination_is_either_suggested_or_excluded(Assessment assessment)
    {
        Assert.Equal(Everything, assessment.Suggested().Concat(assessment.Excluded.Select(e => e.Id)).Order(StringComparer.Ordinal));
        Assert.All(assessment.Excluded, e => Assert.NotEmpty(e.Reasons));
    }

    private static void Every_agent_of_her2_or_resistance_therapy_occurs(Assessment assessment) =>
        Assert.Empty(TherapyAgents.Except(assessment.Suggestions.SelectMany(s => s.Agents).Concat(assessment.Excluded.SelectMany(e => e.Agents))));

    private static void Nothing_suggested_has_a_standing_reason(Assessment assessment) =>
        Assert.DoesNotContain(assessment.Suggestions, s => Clinic.Knowledge.Combination(s.Id)!.Against.Any(a => Standing.Contains(a.Code)));

    // Held against the facts of the patient, not against what the rules concluded.
    private static void Nothing_suggested_is_contraindicated(Assessment assessment, Patient patient)
    {
        var clinical = patient.Profile.Clinical;
        var forbidden = new List<string>();
        forbidden.AddRange(clinical.LvefPercent < 40 ? Safety.Drugs.Her2AntibodiesConjugatesAndLapatinib : []);
        forbidden.AddRange(patient.Profile.Patient.Pregnancy == PregnancyStatus.Pregnant ? Safety.Drugs.Targeted : []);
        forbidden.AddRange(clinical.IldHistory == IldHistory.Active ? Safety.Drugs.ExcludedByActiveIld : []);
        forbidden.AddRange(clinical.Diabetes is Diabetes.Type1 or Diabetes.Type2Uncontrolled ? Safety.Drugs.Pi3kInhibitors : []);
        Assert.Empty(assessment.Suggestions.SelectMany(s => s.Agents).Intersect(forbidden));
    }

    private static void Options_are_ranked_by_tier(Assessment assessment)
    {
        Assert.Equal(Enumerable.Range(1, assessment.Suggestions.Count), assessment.Suggestions.Select(s => s.Rank));
        Assert.Equal(assessment.Suggestions.Select(s => s.Tier).Order(), assessment.Suggestions.Select(s => s.Tier));
    }

    private static void A_trial_addresses_a_mechanism_that_carries_it(Assessment assessment)
    {
        foreach (var trial in assessment.Suggestions.Where(s => s.Tier == Tier.Investigational))
        {
            Assert.NotEmpty(trial.Addresses);
            Assert.All(trial.Addresses, m => Assert.NotEqual(Likelihood.Doubtful, assessment.Mechanism(m).Likelihood ?? Likelihood.Doubtful));
        }
    }

    private static void Off_label_and_standard_address_no_hypothesis(Assessment assessment) => Assert.All(
        assessment.Suggestions.Where(s => s.Tier != Tier.Investigational).SelectMany(s => s.Addresses),
        m => Assert.True(assessment.Mechanism(m).Likelihood is Likelihood.Likely or Likelihood.Contested));

    private static void Every_citation_resolves(Assessment assessment)
    {
        var evidence = assessment.Evidence.ToDictionary(e => e.Id);
        var references = assessment.References.ToDictionary(r => r.Id);
        Assert.All(
            assessment.Mechanisms.SelectMany(m => m.EvidenceFor.Concat(m.EvidenceAgainst).Concat(m.EvidencePrognostic))
                .Concat(assessment.Suggestions.SelectMany(s => s.Evidence))
                .Concat(assessment.Excluded.SelectMany(e => e.Reasons).SelectMany(r => r.Evidence)),
            id => Assert.Contains(id, evidence));
        Assert.All(
            assessment.Suggestions.SelectMany(s => s.Cautions.Select(c => c.Reference).Concat(s.Status.Select(x => x.Source)))
                .Concat(assessment.Excluded.SelectMany(e => e.Reasons).Select(r => r.Reference))
                .Concat(assessment.Findings.Select(f => f.Threshold?.Reference))
                .OfType<string>(),
            id => Assert.Contains(id, references));
        Assert.All(evidence.Values.Select(e => references[e.Reference]), r =>
        {
            Assert.NotEmpty(r.Authors);
            Assert.NotNull(r.Year);
            Assert.NotEmpty(r.Journal);
        });
        Assert.All(references.Values, r => Assert.True(r.Authors.Count > 0 && r.Journal.Length > 0, r.Id));
    }

    private static void Likelihood_is_a_word_on_what_is_present(Assessment assessment)
    {
        Assert.Equal(18, assessment.Mechanisms.Count);
        Assert.All(assessment.Mechanisms, m => Assert.Equal(m.Presence == Presence.Present, m.Likelihood is not null));
        Assert.All(assessment.Mechanisms, m => Assert.Equal(m.Likelihood == Likelihood.Likely, m.Replicated is not null));
    }
}
