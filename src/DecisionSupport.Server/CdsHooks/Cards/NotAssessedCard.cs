using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Responses;
using DecisionSupport.Server.Patients;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Says that nothing was assessed, and what the record lacks. A card, not an error: the client did nothing wrong.</summary>
internal static class NotAssessedCard
{
    public static Card Of(CardFrame frame, PatientRecord record) => frame.Make(
        CardTopic.NotAssessed,
        Indicator.Info,
        Text.Say("card.summary.no-profile"),
        [Blocks.Title("card.why"), Blocks.Some(Reasons(record), 8, "card.data.more"), .. RecordBlocks.Of(record)]);

    private static List<Rich> Reasons(PatientRecord record) => [.. record.Reading.Problems.Select(p => Rich.Plain(p.Message)).Distinct()];
}
