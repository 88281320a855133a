using DecisionSupport.Json;
using DecisionSupport.Knowledge;
using FluentValidation;

namespace DecisionSupport.Profiles;

/// <summary>What a laboratory result must keep to.</summary>
internal sealed class BiomarkerResultRules : AbstractValidator<BiomarkerResult>
{
    private static readonly string[] Classifications = ["pathogenic", "likely-pathogenic", "vus", "likely-benign", "benign"];

    public BiomarkerResultRules(KnowledgeBase knowledge, DateOnly asOf)
    {
        RuleFor(r => r.Biomarker)
            .Must(b => knowledge.Biomarker(b) is not null)
            .WithMessage((_, b) => "is not a known biomarker id" + NearestName.Hint(b, knowledge.BiomarkerIds));
        RuleFor(r => r).Must(r => ResultForms.Of(r).Count == 1).OverridePropertyName(string.Empty)
            .WithMessage(r => "must carry exactly one of call, value, variants, genotype, or ratio and copyNumber; it carries " +
                (ResultForms.Of(r) is { Count: > 0 } forms ? string.Join(" and ", forms) : "none"));
        RuleFor(r => r.Collected).Must(d => d is null || d <= asOf).WithMessage("lies after the day of the assessment");
        RuleFor(r => r.Ratio).GreaterThan(0).WithMessage("must be more than 0").LessThanOrEqualTo(100).WithMessage("must be at most 100");
        RuleFor(r => r.CopyNumber).GreaterThanOrEqualTo(0).WithMessage("must not be negative").LessThanOrEqualTo(500).WithMessage("must be at most 500");
        RuleFor(r => r.Unit).Must((r, unit) => unit is null || r.Value is not null).WithMessage("is given without a number");
        When(r => knowledge.Biomarker(r.Biomarker) is not null, () => FitTheBiomarker(knowledge));
        RuleForEach(r => r.Variants).ChildRules(v =>
        {
            v.RuleFor(x => x.Protein).Must(p => ProteinChange.Parse(p) is not null)
                .WithMessage("is not a protein change in HGVS nomenclature such as p.H1047R or p.(His1047Arg)");
            v.RuleFor(x => x.Vaf).InclusiveBetween(0, 1).WithMessage("must lie between 0 and 1");
            v.RuleFor(x => x.Classification).Must(c => c is null || Classifications.Contains(c))
                .WithMessage("must be one of " + string.Join(", ", Classifications));
        });
    }

    private void FitTheBiomarker(KnowledgeBase knowledge)
    {
        BiomarkerDefinition Of(BiomarkerResult r) => knowledge.Biomarker(r.Biomarker)!;

        RuleFor(r => r).Must(r => ResultForms.Of(r).All(f => ResultForms.Suits(Of(r), f))).OverridePropertyName(string.Empty)
            .WithMessage(r => $"{r.Biomarker} is reported as {string.Join(" or ", Of(r).Forms)}");
        RuleFor(r => r.Call).Must((r, call) => call is null || ResultForms.CallsOf(Of(r)).Contains(call))
            .WithMessage((r, call) => $"is not a call of {r.Biomarker}; one of {string.Join(", ", ResultForms.CallsOf(Of(r)))}" +
                NearestName.Hint(call!, ResultForms.CallsOf(Of(r))));
        RuleFor(r => r.Genotype).Must((r, genotype) => genotype is null || Of(r).Calls.ContainsKey(genotype))
            .WithMessage(r => $"must be one of {string.Join(", ", Of(r).Calls.Keys)}");
        RuleFor(r => r.Score).Must(s => s is null or "0" or "1+" or "2+" or "3+").WithMessage("must be a number, or one of 0, 1+, 2+, 3+");
        RuleFor(r => r.Unit).Must((r, unit) => r.Value is null || (unit is not null && Of(r).Units.Contains(unit)))
            .When(r => Of(r).Units.Count > 0)
            .WithMessage((r, unit) => $"must be one of {string.Join(", ", Of(r).Units)}" + NearestName.Hint(unit ?? string.Empty, Of(r).Units));
        RuleFor(r => r.Value).Must((r, value) => value is null || ValueRange.Allows(r.Unit, value.Value))
            .WithMessage(r => ValueRange.Describe(r.Unit));
        RuleFor(r => r.Variants).Must(v => v is null or { Count: > 0 })
            .WithMessage("must not be empty; report a negative result as call not-detected");
    }
}
