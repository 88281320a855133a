using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.Patients;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Says what of the record arrived and what did not: only "asked, and there is nothing" means that nothing is recorded.</summary>
internal static class RecordBlocks
{
    public static IEnumerable<Block> Of(PatientRecord record)
    {
        List<Rich> lines =
        [
            .. Line("Failed", record.Prefetch.Where(p => p.State == PrefetchState.Failed)),
            .. Line("Truncated", record.Prefetch.Where(p => p.Truncated)),
            .. Line("Partial", record.Prefetch.Where(p => p.Partial)),
            .. Line("NotSent", record.Prefetch.Where(p => p.State == PrefetchState.NotSent)),
            .. Line("Nothing", record.Prefetch.Where(p => p.SaysNothingRecorded)),
        ];
        if (record.OfOthers > 0)
        {
            lines.Add(Text.Count("card.other-patient", record.OfOthers));
        }

        return lines.Count == 0 ? [] : [Blocks.Title("card.arrived"), new ItemList([.. lines.Select(l => new Item(l))])];
    }

    private static IEnumerable<Rich> Line(string kind, IEnumerable<PrefetchValue> values)
    {
        var keys = values.Select(v => v.Key).ToList();
        return keys.Count == 0 ? [] : [Text.Say("card.prefetch." + kind, string.Join(", ", keys))];
    }
}
