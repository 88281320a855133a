using DecisionSupport.Server.CdsHooks.Cards;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.CdsHooks.Responses;
using DecisionSupport.Server.Patients;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.CdsHooks;

/// <summary>patient-view: what the biomarkers say of this patient.</summary>
internal sealed class PatientViewService(PatientRecordReader reader, CaseAssessor assessor, IOptions<CdsHooksOptions> options) : IHookService
{
    public string Id => options.Value.PatientViewId;

    public IReadOnlyList<HookEntry> Hooks { get; } =
    [
        new(
            CdsHooks.Hooks.PatientView,
            "Resistance to trastuzumab",
            "For oncologists treating HER2-positive breast cancer that no longer responds to trastuzumab: mechanisms of resistance that reported biomarkers point to, and options to consider with their evidence. Options, never orders; not for emergencies; not a medical device."),
    ];

    public IReadOnlyList<Card> Answer(HookRequest request, Func<string?, CardFrame> frames, CancellationToken cancellationToken)
    {
        // Patients and relatives are not the readers for whom these cards are written.
        if (!request.IsForClinician)
        {
            return [];
        }

        var record = reader.Read(request);
        if (record.IsAbsent)
        {
            throw MissingRecord.Refusal(record.Prefetch);
        }

        if (assessor.Assess(record, cancellationToken) is not { } assessed)
        {
            return [NotAssessedCard.Of(frames(null), record)];
        }

        var frame = frames(assessed.ReportId);
        return [SummaryCard.Of(frame, assessed.Assessment, RecordBlocks.Of(record)), .. IncompleteRecordCard.Of(frame, record)];
    }
}
