using FluentValidation;

namespace DecisionSupport.Profiles;

/// <summary>Ranges of clinical facts: wide enough for every living patient, narrow enough to catch wrong units.</summary>
internal sealed class ClinicalRules : AbstractValidator<ClinicalFacts>
{
    public ClinicalRules()
    {
        RuleFor(c => c.LvefPercent).InclusiveBetween(5, 95).WithMessage("must lie between 5 and 95 (per cent)");
        RuleFor(c => c.QtcMs).InclusiveBetween(200, 900).WithMessage("must lie between 200 and 900 (milliseconds)");
        RuleFor(c => c.PlateletsGigaPerL).InclusiveBetween(0, 3000).WithMessage("must lie between 0 and 3000 (10^9/L)");
    }
}
