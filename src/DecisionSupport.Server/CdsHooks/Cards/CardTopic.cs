using DecisionSupport.Server.CdsHooks.Responses;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>What a card is about, as a code of this service.</summary>
internal static class CardTopic
{
    private const string System = "urn:decision-support:card-topics";

    public static Coding ResistanceSummary { get; } = new(System, "resistance-summary", "Mechanisms of resistance to trastuzumab and options to consider");

    public static Coding NotAssessed { get; } = new(System, "not-assessed", "Not assessed, and why");

    public static Coding IncompleteRecord { get; } = new(System, "incomplete-record", "Not all of the record arrived");

    public static Coding OrderCheck { get; } = new(System, "order-check", "A drug order seen beside the patient's biomarkers and earlier therapy");
}
