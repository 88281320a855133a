using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Responses;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Cards for drugs that were selected or are about to be signed. They speak of those drugs and of nothing else.</summary>
internal static class OrderCards
{
    private const string Contraindicated = "contraindicated";
    private const int MostRegimens = 5;

    /// <summary>Cards on the drugs for which this service exists; partners of a regimen, such as chemotherapy, are judged with it and have no card of their own.</summary>
    public static IEnumerable<Card> Of(CardFrame frame, IReadOnlyList<AgentDefinition> selected, IReadOnlySet<string> drafts, Assessment assessment) =>
        assessment.Scope.Status == ScopeStatus.InScope
            ? selected.Select(a => OrderCheck.Of(a, drafts, assessment)).Where(c => c.Known > 0).DistinctBy(c => c.Id).Select(c => CardOf(frame, c))
            : selected.Select(a => Unchecked(frame, a, assessment.Scope.Status == ScopeStatus.OutOfScope ? "out-of-scope" : "indeterminate", assessment.Scope.Reasons.Select(r => r.Text)));

    /// <summary>Says that a drug was not checked, and why.</summary>
    public static Card Unchecked(CardFrame frame, AgentDefinition agent, string reason, IEnumerable<string> why, params IEnumerable<Block> more) => frame.Make(
        CardTopic.OrderCheck,
        Indicator.Info,
        Text.Say("card.order.unchecked", agent.Name, Text.Get("card.order.unchecked." + reason)),
        [Blocks.Title("card.why"), Blocks.Some([.. why.Distinct().Select(Rich.Plain)], 8, "card.data.more"), .. more],
        agent.Id);

    private static Card CardOf(CardFrame frame, OrderCheck check) => frame.Make(
        CardTopic.OrderCheck, IndicatorOf(check), Summary(check), [.. Details(check)], check.Id);

    // Critical only where every known use is contraindicated in this patient: the one case that must stop a reader.
    private static string IndicatorOf(OrderCheck check) =>
        check.Suggested.Count > 0 ? Indicator.Info : check.SharedReasons.Contains(Contraindicated) ? Indicator.Critical : Indicator.Warning;

    private static Rich Summary(OrderCheck check) => (check.Suggested.Count, check.Known) switch
    {
        (0, 1) => Text.Say("card.order.excluded-one", check.Name, Reasons(check.Excluded[0].Reasons.Select(r => r.Code))),
        (0, _) when check.SharedReasons.Count > 0 => Text.Say("card.order.excluded-all", check.Name, check.Known, Reasons(check.SharedReasons)),
        (0, _) => Text.Say("card.order.excluded-each", check.Name, check.Known),
        (_, 1) => Text.Say("card.order.suggested-one", check.Name, Text.Word(check.Suggested[0].Tier)),
        _ => Text.Say("card.order.suggested", check.Name, check.Suggested.Count, check.Known),
    };

    private static string Reasons(IEnumerable<string> codes) => string.Join(", ", codes.Distinct().Select(ReasonWords));

    private static string ReasonWords(string code)
    {
        var words = Text.Word("reason", code);
        return char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static IEnumerable<Block> Details(OrderCheck check)
    {
        if (check.Regimen is { } regimen)
        {
            yield return new Paragraph(Text.Say("card.order.draft", regimen));
        }

        if (check.Suggested.Count > 0)
        {
            yield return Blocks.Title("card.order.may-consider");
            yield return Blocks.Some([.. check.Suggested.Select(OptionLine.Of)], MostRegimens, "card.order.more");
            var fields = check.Suggested.SelectMany(s => s.CheckBefore).Distinct().Order(StringComparer.Ordinal).Select(f => Rich.Plain(Text.Word("field", f))).ToList();
            if (fields.Count > 0)
            {
                yield return Blocks.Title("card.check-before");
                yield return Blocks.Some(fields, fields.Count, "card.order.more");
            }
        }

        if (check.Excluded.Count > 0)
        {
            yield return Blocks.Title("card.order.not-suggested");
            yield return Blocks.Some([.. check.Excluded.Select(Excluded)], MostRegimens, "card.order.more");
        }
    }

    private static Rich Excluded(ExcludedOption option) =>
        Rich.Strong(option.Name) + ": " + Rich.Join(" ", option.Reasons.Select(r => Rich.Plain(Text.Word("reason", r.Code) + ": " + r.Text)));
}
