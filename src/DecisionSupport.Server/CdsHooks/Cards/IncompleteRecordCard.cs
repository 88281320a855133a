using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Responses;
using DecisionSupport.Server.Patients;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Warns where part of the record went missing on the way: what is beside this card may change.</summary>
internal static class IncompleteRecordCard
{
    public static IEnumerable<Card> Of(CardFrame frame, PatientRecord record) => record.IsIncomplete
        ? [frame.Make(CardTopic.IncompleteRecord, Indicator.Warning, Text.Say("card.summary.incomplete"), [.. RecordBlocks.Of(record)])]
        : [];
}
