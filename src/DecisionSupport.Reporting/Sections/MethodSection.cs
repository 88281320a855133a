using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>What the words mean, each said once.</summary>
internal static class MethodSection
{
    public static Section Of(ReportContext context) => new("method", Text.Get("method.title"),
    [
        new Paragraph(Text.Say("method.how")),
        Words<Presence>("method.presence"),
        Words<Likelihood>("method.likelihood"),
        Words<EvidenceTier>("method.evidence"),
        Words<Tier>("method.tiers", context.Jurisdiction),
        new Paragraph(Text.Say("method.ranking", context.Jurisdiction)),
        new Paragraph(Text.Say("method.limits")),
    ]);

    private static ItemList Words<TEnum>(string key, params IReadOnlyList<object> arguments)
        where TEnum : struct, Enum => new(
        [
            new Item(
                Rich.Strong(Text.Get(key)),
                [.. Enum.GetValues<TEnum>().Select(v => new Item(
                    Rich.Strong(Text.Word(v)) + ": " + Text.Say($"meaning.{typeof(TEnum).Name}.{v}", arguments)))]),
        ]);
}
