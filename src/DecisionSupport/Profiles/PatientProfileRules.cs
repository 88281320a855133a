using DecisionSupport.Knowledge;
using FluentValidation;

namespace DecisionSupport.Profiles;

/// <summary>What a whole profile must keep to.</summary>
internal sealed class PatientProfileRules : AbstractValidator<PatientProfile>
{
    private const int LongestText = 20_000;

    public PatientProfileRules(KnowledgeBase knowledge, DateOnly asOf)
    {
        RuleFor(p => p.SchemaVersion).Equal("1.0").WithMessage("must be 1.0");
        RuleFor(p => p.ProfileId).NotEmpty().WithMessage("is required")
            .MaximumLength(LongestText).WithMessage("is too long");
        RuleFor(p => p.Patient.BirthYear).InclusiveBetween(1900, asOf.Year).WithMessage($"must lie between 1900 and {asOf.Year}");
        RuleFor(p => p.Disease).SetValidator(new DiseaseRules(asOf));
        RuleForEach(p => p.Results).SetValidator(new BiomarkerResultRules(knowledge, asOf));
        RuleForEach(p => p.Therapies).SetValidator(new TherapyRules(knowledge, asOf));
        RuleFor(p => p.Clinical).SetValidator(new ClinicalRules());
        RuleForEach(p => p.Medications).NotEmpty().WithMessage("must not be empty");
    }
}
