using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Running;

namespace DecisionSupport.Explanations;

/// <summary>Turns what the rules concluded into an account of one item.</summary>
internal static class Explainer
{
    public static ExplainedItem? Explain(Conclusions conclusions, KnowledgeBase knowledge, string id) =>
        knowledge.Mechanism(id) is { } mechanism ? Mechanism(conclusions, knowledge, mechanism)
        : knowledge.Combination(id) is { } combination ? Combination(conclusions, combination)
        : null;

    private static ExplainedItem Mechanism(Conclusions conclusions, KnowledgeBase knowledge, MechanismDefinition mechanism)
    {
        if (conclusions.Mechanism(mechanism.Id) is not { } conclusion)
        {
            return new ExplainedItem(mechanism.Id, mechanism.Name, ScopeVerdict(conclusions), [ScopeGroup(conclusions)]);
        }

        var groups = new List<ExplainedGroup>
        {
            new("Present when one of these shows the alteration", [.. mechanism.Deciding.Concat(mechanism.Shown).Select(b => Marker(conclusions, knowledge, b))]),
            new("Absent only when each of these was measured and is negative", [.. mechanism.Deciding.Select(b => Measured(conclusions, knowledge, b))]),
        };
        if (conclusion.Judgement is { } judgement)
        {
            groups.Add(new ExplainedGroup("Evidence for this patient's findings", [.. judgement.Weighed.Select(w => new ExplainedCondition(
                w.Role == EvidenceRole.Counted ? "counted" : "shown",
                $"{w.Item.Tier} {Direction(w.Item.Direction)} ({w.Item.Setting}; {w.Item.Id}): {w.Item.Claim} [{RoleText(w.Role)}]"))]));
        }

        var likelihood = conclusion.Likelihood is { } l ? $", {Json.EnumWords<Likelihood>.Of(l)}" : string.Empty;
        return new ExplainedItem(mechanism.Id, mechanism.Name, $"{Json.EnumWords<Presence>.Of(conclusion.Presence)}{likelihood}: {conclusion.Text}", groups);
    }

    private static ExplainedItem Combination(Conclusions conclusions, CombinationDefinition combination)
    {
        if (!conclusions.IsInScope)
        {
            return new ExplainedItem(combination.Id, combination.Name, ScopeVerdict(conclusions), [ScopeGroup(conclusions)]);
        }

        var reasons = conclusions.ExclusionsOf(combination.Id);
        var indication = conclusions.BestIndication(combination.Id);
        var groups = conclusions.ReviewOf(combination.Id)
            .Select(c => new ExplainedGroup(
                $"Placement {c.Placement.Id} ({Json.EnumWords<Tier>.Of(c.Placement.Tier)})",
                [.. c.Criteria.Select(k => new ExplainedCondition(OutcomeText(k.Outcome), k.Text))]))
            .ToList();
        groups.Add(new ExplainedGroup("Reasons against it", [.. reasons.Select(r => new ExplainedCondition("met", $"{r.Code}: {r.Text}"))]));
        var verdict = reasons.Count == 0 && indication is not null
            ? $"suggested as {Json.EnumWords<Tier>.Of(indication.Tier)}: {indication.Text}"
            : "considered and not suggested: " + string.Join(", ", reasons.Select(r => r.Code).Distinct());
        return new ExplainedItem(combination.Id, combination.Name, verdict, groups);
    }

    private static ExplainedCondition Marker(Conclusions conclusions, KnowledgeBase knowledge, string biomarker)
    {
        var definition = knowledge.Biomarker(biomarker);
        var finding = conclusions.Finding(biomarker);
        var outcome = finding?.State switch
        {
            FindingState.Positive => "met",
            FindingState.Negative => "false",
            FindingState.Equivocal => "equivocal",
            _ => "missing",
        };
        return new ExplainedCondition(outcome, $"{definition?.Alteration ?? biomarker}: {Known(finding)}");
    }

    private static ExplainedCondition Measured(Conclusions conclusions, KnowledgeBase knowledge, string biomarker)
    {
        var finding = conclusions.Finding(biomarker);
        var outcome = finding?.State switch
        {
            FindingState.Negative => "met",
            FindingState.Positive => "false",
            FindingState.Equivocal => "equivocal",
            _ => "missing",
        };
        return new ExplainedCondition(outcome, $"{knowledge.Biomarker(biomarker)?.Name ?? biomarker} measured and negative: {Known(finding)}");
    }

    private static string Known(BiomarkerFinding? finding) => finding is null ? "not measured" : $"{finding.Call} ({finding.Reported})";

    private static string ScopeVerdict(Conclusions conclusions) => Json.EnumWords<ScopeStatus>.Of(conclusions.Scope.Status);

    private static ExplainedGroup ScopeGroup(Conclusions conclusions) =>
        new("Scope", [.. conclusions.Scope.Reasons.Select(r => new ExplainedCondition("false", $"{r.Code}: {r.Text}"))]);

    private static string OutcomeText(CriterionOutcome outcome) => outcome switch
    {
        CriterionOutcome.Met => "met",
        CriterionOutcome.NotMet => "false",
        CriterionOutcome.Missing => "missing",
        _ => "equivocal",
    };

    private static string Direction(EvidenceDirection direction) => Json.EnumWords<EvidenceDirection>.Of(direction);

    private static string RoleText(EvidenceRole role) => Json.EnumWords<EvidenceRole>.Of(role);
}
