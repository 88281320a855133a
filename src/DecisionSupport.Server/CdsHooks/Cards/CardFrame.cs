using DecisionSupport.Knowledge;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Rendering;
using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Responses;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>What all cards of one answer share.</summary>
/// <param name="Service">Id of the service.</param>
/// <param name="Instance">The client's id of the call.</param>
/// <param name="Pack">The knowledge that spoke.</param>
/// <param name="About">Address that tells what this service is; null = none.</param>
/// <param name="Report">Link to the full report; null = none.</param>
internal sealed record CardFrame(string Service, Guid Instance, PackInformation Pack, string? About, CardLink? Report)
{
    public Card Make(Coding topic, string indicator, Rich summary, IReadOnlyList<Block> detail, string subject = "") => new()
    {
        Uuid = DerivedId.Of(Instance, Service, topic.Code, subject),
        Summary = SummaryLine.Fit(summary.ToString()),
        Detail = MarkdownWriter.WriteSection(new Section(topic.Code, "", [.. detail, new Paragraph(Text.Say("card.use"))])).TrimEnd('\n'),
        Indicator = indicator,
        Source = new CardSource(Text.Say("card.source", Pack.Date).ToString(), About, topic),
        OverrideReasons = OverrideReasons.All,
        Links = Report is null ? null : [Report],
    };

    public CardSuggestion Suggest(Coding topic, string id, string name) =>
        new(Text.Say("card.suggestion", name).ToString(), DerivedId.Of(Instance, Service, topic.Code, "suggestion", id));
}
