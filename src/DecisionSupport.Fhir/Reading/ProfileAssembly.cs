using DecisionSupport.Assessments;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Reading;

/// <summary>Makes the profile of what was read. A result that breaks a rule of the profile format is left out and reported; it does not cost the rest.</summary>
internal static class ProfileAssembly
{
    public static PatientProfile? Of(ReadContext context, FhirReadOptions options, List<ProfileProblem> problems)
    {
        var results = IshResults.Join(context.Draft.Results).ToList();
        var whole = Assemble(context, options, results);
        if (ProfileValidator.Validate(whole, context.Knowledge, options.AsOf).Count == 0)
        {
            return whole;
        }

        // Seldom: then each result is looked at alone, to find the one to leave out.
        var sound = Assemble(context, options, results.FindAll(r => IsValid(r, context)));
        var left = ProfileValidator.Validate(sound, context.Knowledge, options.AsOf);
        problems.AddRange(left);
        return left.Count == 0 ? sound : null;
    }

    private static PatientProfile Assemble(ReadContext context, FhirReadOptions options, List<DraftResult> results) => ProfileWriter.Canonicalise(new PatientProfile
    {
        ProfileId = options.ProfileId,
        AsOf = options.AsOf,
        Patient = context.Draft.Patient,
        Disease = Disease(context.Draft),
        Results = [.. results.Select(r => r.Result)],
        Therapies = context.Draft.Therapies,
        Clinical = context.Draft.Clinical,
        Medications = context.Draft.Medications is { } names ? [.. names] : null,
    });

    private static DiseaseFacts Disease(Draft draft) => new()
    {
        Setting = draft.Setting ?? DiseaseSetting.Metastatic,
        Stage = draft.Stage,
        MetastaticSince = draft.Setting == DiseaseSetting.Metastatic ? draft.MetastaticSince : null,
        Sites = [.. draft.Sites],
        BrainMetastases = draft.Brain,
        Ecog = draft.Ecog,
    };

    private static bool IsValid(DraftResult result, ReadContext context)
    {
        var alone = new PatientProfile { ProfileId = "one", Disease = new DiseaseFacts { Setting = DiseaseSetting.Metastatic }, Results = [result.Result] };
        var broken = ProfileValidator.Validate(alone, context.Knowledge, context.AsOf);
        foreach (var problem in broken)
        {
            context.Journal.Issue(IssueSeverity.Warning, result.Place.Path, "result-not-valid", $"A result of {result.Result.Biomarker} was left out: it {problem.Message}.");
        }

        return broken.Count == 0;
    }
}
