using DecisionSupport.Differences;
using DecisionSupport.Facts;
using DecisionSupport.Running;
using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>One instance for all tests, as a host has it: it is thread-safe.</summary>
internal static class Clinic
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);

    private static readonly BuiltPerMutant<TrastuzumabResistancePack> SharedPack = new(() => new TrastuzumabResistancePack());

    private static readonly BuiltPerMutant<IDecisionSupport> SharedService = new(() => DecisionSupportServices.Create(Pack, TimeProvider.System));

    private static readonly BuiltPerMutant<RuleRunner> SharedRunner = new(() => new RuleRunner(Pack));

    public static TrastuzumabResistancePack Pack => SharedPack.Value;

    public static KnowledgeBase Knowledge => Pack.Knowledge;

    public static AssessmentDifference WhatIf(PatientProfile profile, params IReadOnlyList<string> answers) => SharedService.Value.WhatIf(profile, answers).Difference;

    /// <summary>What a host gets: it also runs the rules again for every unknown, which takes many times as long.</summary>
    public static Assessment AssessAsHost(PatientProfile profile, string jurisdiction = "US") =>
        SharedService.Value.Assess(profile, new AssessmentOptions { Jurisdiction = jurisdiction, Now = Now });

    /// <summary>The same but for <see cref="Assessment.Missing"/>; a test holds the two together.</summary>
    public static Assessment Assess(PatientProfile profile, string jurisdiction = "US") => Assess(SharedRunner.Value, profile, jurisdiction);

    public static Assessment Assess(RuleRunner runner, PatientProfile profile, string jurisdiction) =>
        Assess(context => runner.Run(context, CancellationToken.None), profile, jurisdiction);

    public static Assessment Assess(Func<CaseContext, Conclusions> run, PatientProfile profile, string jurisdiction) => Assess(run, profile, jurisdiction, Knowledge);

    public static Assessment Assess(Func<CaseContext, Conclusions> run, PatientProfile profile, string jurisdiction, KnowledgeBase knowledge)
    {
        var asOf = profile.AsOf ?? A.Day;
        if (ProfileValidator.Validate(profile, knowledge, asOf) is { Count: > 0 } problems)
        {
            throw new InvalidProfileException(problems);
        }

        var canonical = ProfileWriter.Canonicalise(profile);
        var context = new CaseContext(canonical, TreatmentHistory.Of(canonical, knowledge, asOf), jurisdiction, asOf);
        var provenance = new Provenance(
            new EngineIdentity("engine", "1"), new RulesIdentity("pack", "1", "0"), new KnowledgeIdentity("1", asOf, "0"), new InputIdentity("0"), jurisdiction, asOf);
        return new AssessmentBuilder(knowledge, run(context)).Build(provenance, Now, []);
    }
}
