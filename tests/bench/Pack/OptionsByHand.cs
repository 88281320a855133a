using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.TrastuzumabResistance.Combinations;
using DecisionSupport.TrastuzumabResistance.Safety;

namespace DecisionSupport.Bench.Pack;

/// <summary>The rules on combinations as plain C#.</summary>
internal sealed class OptionsByHand(KnowledgeBase knowledge, IReadOnlyList<LabelStatement> statements)
{
    private static readonly string[] Standing = ["development-stopped", "negative-trial", "same-as-trastuzumab", "harm-signal", "no-clinical-evidence"];
    private static readonly string[] Forbidding = ["diabetes", "medication:", "renal", "hepatic", "ild", "lvef", "platelets", "pregnancy", "qtc"];
    private static readonly string[] Cautioning = [.. Forbidding, "always"];

    public Options Run(CaseContext context, HormoneReceptorStatus receptor, List<BiomarkerFinding> findings, List<MechanismConclusion> conclusions)
    {
        var options = new Options([], [], [], [], []);
        var carrying = conclusions.FindAll(c => c.CarriesInvestigational);
        foreach (var combination in knowledge.Document.Combinations)
        {
            Exclude(combination, context, options);
            var review = PlacementCriteria.Review("combination/review", combination, context, receptor, findings, conclusions);
            options.Reviews.Add(review);
            if (review.Checks.Any(c => c.Fits))
            {
                options.Indications.Add(Placing.Best("combination/fits", review, carrying, knowledge));
            }

            Place(review, options.Exclusions);
        }

        foreach (var statement in statements)
        {
            Judge(statement, context, options);
        }

        return options;
    }

    private void Exclude(CombinationDefinition combination, CaseContext context, Options options)
    {
        foreach (var code in Standing)
        {
            if (combination.Against.FirstOrDefault(a => a.Code == code) is { } reason)
            {
                options.Exclusions.Add(new Exclusion("exclude/" + code, combination.Id, code, reason.Text, reason.Evidence ?? Array.Empty<string>(), reason.Reference));
            }
        }

        var history = context.History;
        if (combination.Distinctive.Any(history.FailedAgents.Contains))
        {
            var names = string.Join(" and ", combination.Distinctive.Where(history.FailedAgents.Contains).Select(a => knowledge.Agent(a)!.Name));
            options.Exclusions.Add(new Exclusion("exclude/already-received", combination.Id, "already-received",
                $"{names} was given before and ended by progression or toxicity, or at most six months before relapse.", Array.Empty<string>(), null));
        }

        if (combination.Placements.Count > 0 && Availability.Text(combination, context.Jurisdiction, knowledge) is { } text)
        {
            options.Exclusions.Add(new Exclusion("exclude/not-approved", combination.Id, "not-approved", text, combination.Evidence, null));
        }

        if (combination.Distinctive.Any(a => history.Had(a) && !history.FailedAgents.Contains(a)))
        {
            var names = string.Join(" and ", combination.Distinctive.Where(history.Had).Select(a => knowledge.Agent(a)!.Name));
            options.Cautions.Add(new RaisedCaution("caution/prior-exposure", combination.Id, combination.Distinctive[0],
                new Caution("prior-exposure", CautionSeverity.High, $"{names} was given before: find out how that course ended.", null)));
        }

        if (context.Setting == "metastatic" && NotStudiedAfter.Earlier(combination, context, knowledge) is { } earlier)
        {
            options.Cautions.Add(new RaisedCaution("caution/not-studied-after", combination.Id, earlier.Id, NotStudiedAfter.CautionAfter(earlier.Afterwards!)));
        }
    }

    private static void Place(PlacementReview review, List<Exclusion> exclusions)
    {
        if (review.Checks.Count > 0 && review.Checks.All(c => !c.Holds(CriterionKind.Setting)))
        {
            exclusions.Add(Reasons.Mismatch("exclude/setting-mismatch", "setting-mismatch", review, CriterionKind.Setting));
        }

        if (review.Checks.Any(c => c.Holds(CriterionKind.Setting))
            && !review.Checks.Any(c => c.Holds(CriterionKind.Setting, CriterionKind.Line, CriterionKind.Interval)))
        {
            exclusions.Add(Reasons.Mismatch("exclude/line-mismatch", "line-mismatch", review, CriterionKind.Line, CriterionKind.Interval));
        }

        if (!Reasons.BiomarkersFail(review))
        {
            return;
        }

        if (Reasons.Fails(review, CriterionOutcome.NotMet))
        {
            exclusions.Add(Reasons.Biomarker("exclude/biomarker-mismatch", "biomarker-mismatch", review, CriterionOutcome.NotMet));
        }

        if (Reasons.Fails(review, CriterionOutcome.Missing) || Reasons.Fails(review, CriterionOutcome.Equivocal))
        {
            exclusions.Add(Reasons.Biomarker("exclude/biomarker-not-assessed", "biomarker-not-assessed", review, CriterionOutcome.Missing, CriterionOutcome.Equivocal));
        }
    }

    private void Judge(LabelStatement statement, CaseContext context, Options options)
    {
        if (SafetyState.MissingField(statement.When, context) is { } field)
        {
            options.Questions.Add(new SafetyQuestion("check-before", statement, field));
        }

        if (!SafetyState.Holds(statement.When, context, knowledge)
            || Array.Find(statement.Forbids ? Forbidding : Cautioning, f => SafetyState.IsOf(statement, f)) is not { } family)
        {
            return;
        }

        var text = SafetyState.Text(statement, context, knowledge);
        if (statement.Forbids)
        {
            options.Exclusions.Add(new Exclusion("exclude/contraindicated/" + family.TrimEnd(':'), statement.Combination, "contraindicated",
                text, Array.Empty<string>(), statement.Statement.Reference));
        }
        else
        {
            options.Cautions.Add(new RaisedCaution("caution/" + family.TrimEnd(':'), statement.Combination, statement.Agent.Id, new Caution(
                SafetyState.CodeOf(statement.When), statement.Statement.Severity ?? CautionSeverity.Moderate, text, statement.Statement.Reference)));
        }
    }

    internal sealed record Options(
        List<PlacementReview> Reviews,
        List<Exclusion> Exclusions,
        List<Indication> Indications,
        List<RaisedCaution> Cautions,
        List<SafetyQuestion> Questions);
}
