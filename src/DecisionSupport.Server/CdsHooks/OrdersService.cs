using DecisionSupport.Fhir;
using DecisionSupport.Knowledge;
using DecisionSupport.Server.CdsHooks.Cards;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.CdsHooks.Responses;
using DecisionSupport.Server.Patients;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.CdsHooks;

/// <summary>order-select and order-sign: what the assessment says of the drugs being ordered. Silent on every other order.</summary>
internal sealed class OrdersService(IDecisionSupport support, PatientRecordReader reader, CaseAssessor assessor, IOptions<CdsHooksOptions> options) : IHookService
{
    private const string Partner = "partner";
    private const string Description = "Sees an order for a HER2-directed or resistance-directed drug beside the patient's biomarkers and earlier therapy, and warns, with the reason, where no known regimen with it is suggested. Options, never orders; not for emergencies; not a medical device.";

    private readonly FhirOrderReader _orders = new(support.Knowledge);

    public string Id => options.Value.OrdersId;

    public IReadOnlyList<HookEntry> Hooks { get; } =
    [
        new(CdsHooks.Hooks.OrderSelect, "HER2 therapy: check while ordering", Description),
        new(CdsHooks.Hooks.OrderSign, "HER2 therapy: check before signing", Description),
    ];

    public IReadOnlyList<Card> Answer(HookRequest request, Func<string?, CardFrame> frames, CancellationToken cancellationToken)
    {
        var orders = _orders.Read([new FhirInput("/context/draftOrders", request.DraftOrders!.Value), .. request.Prefetch.Where(p => p.HasContent).Select(p => p.ToInput())])
            .Where(o => o.Path.StartsWith("/context/", StringComparison.Ordinal))
            .ToList();
        var selected = orders
            .Where(o => request.Selections is null || (o.Reference is { } reference && request.Selections.Contains(reference)))
            .SelectMany(o => o.Agents)
            .Distinct()
            .Select(a => support.Knowledge.Agent(a))
            .Where(a => a is { Role: not Partner })
            .OfType<AgentDefinition>()
            .ToList();
        if (selected.Count == 0 || !request.IsForClinician)
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
            var frame = frames(null);
            return [.. selected.Select(a => OrderCards.Unchecked(frame, a, "no-profile", record.Reading.Problems.Select(p => p.Message), RecordBlocks.Of(record)))];
        }

        var shared = frames(assessed.ReportId);
        var drafts = orders.SelectMany(o => o.Agents).ToHashSet(StringComparer.Ordinal);
        return [.. OrderCards.Of(shared, selected, drafts, assessed.Assessment), .. IncompleteRecordCard.Of(shared, record)];
    }
}
