using FluentValidation;

namespace DecisionSupport.Profiles;

/// <summary>What the disease must keep to.</summary>
internal sealed class DiseaseRules : AbstractValidator<DiseaseFacts>
{
    public DiseaseRules(DateOnly asOf)
    {
        RuleFor(d => d.Ecog).InclusiveBetween(0, 5).WithMessage("must lie between 0 and 5");
        RuleFor(d => d.MetastaticSince).Must(d => d is null || d <= asOf).WithMessage("lies after the day of the assessment");
        RuleFor(d => d.MetastaticSince)
            .Must((disease, since) => since is null || disease.Setting == DiseaseSetting.Metastatic)
            .WithMessage("belongs to metastatic disease only");
    }
}
