using DecisionSupport.Json;
using DecisionSupport.Knowledge;
using FluentValidation;

namespace DecisionSupport.Profiles;

/// <summary>What a therapy must keep to.</summary>
internal sealed class TherapyRules : AbstractValidator<Therapy>
{
    public TherapyRules(KnowledgeBase knowledge, DateOnly asOf)
    {
        RuleFor(t => t.Agents).NotEmpty().WithMessage("must name at least one agent");
        RuleForEach(t => t.Agents)
            .Must(a => knowledge.Agent(a) is not null)
            .WithMessage((_, agent) => "is not a known agent id" + NearestName.Hint(agent, knowledge.AgentIds));
        RuleFor(t => t.Line).GreaterThan(0).WithMessage("must be 1 or more");
        RuleFor(t => t.Start).Must(d => d is null || d <= asOf).WithMessage("lies after the day of the assessment");
        RuleFor(t => t.End).Must(d => d is null || d <= asOf).WithMessage("lies after the day of the assessment");
        RuleFor(t => t.End).Must((t, end) => end is null || t.Start is null || end >= t.Start).WithMessage("lies before the start");
        RuleFor(t => t.End).Must((t, end) => end is null || t.Outcome != TherapyOutcome.Ongoing).WithMessage("is given though the therapy is ongoing");
    }
}
