using System.Diagnostics.Metrics;
using DecisionSupport.Server.Trust;

namespace DecisionSupport.Server.Observability;

/// <summary>What operators see. No label holds anything of a patient, a user or an order.</summary>
internal sealed class ServerMetrics
{
    public const string MeterName = "DecisionSupport.Server";

    private readonly Counter<long> _calls;
    private readonly Counter<long> _cards;
    private readonly Counter<long> _feedback;
    private readonly Counter<long> _refusals;
    private readonly Counter<long> _prefetch;
    private readonly Histogram<double> _assessing;

    public ServerMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _calls = meter.CreateCounter<long>("decision_support.hook.calls", "{call}", "Hook calls that were answered");
        _cards = meter.CreateCounter<long>("decision_support.cards", "{card}", "Cards by topic and indicator");
        _feedback = meter.CreateCounter<long>("decision_support.feedback", "{item}", "Feedback items by outcome");
        _refusals = meter.CreateCounter<long>("decision_support.token.refusals", "{token}", "Tokens that were not accepted, by reason");
        _prefetch = meter.CreateCounter<long>("decision_support.prefetch", "{key}", "Prefetch keys by name and state");
        _assessing = meter.CreateHistogram<double>("decision_support.assessment.duration", "s", "Time to assess one patient");
    }

    public void HookCalled(string hook, bool assessed) => _calls.Add(1, new("hook", hook), new("assessed", assessed));

    public void CardSent(string topic, string indicator) => _cards.Add(1, new("topic", topic), new("indicator", indicator));

    public void FeedbackKept(string outcome) => _feedback.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void TokenRefused(TokenRefusal refusal) => _refusals.Add(1, new KeyValuePair<string, object?>("reason", refusal.ToString()));

    public void PrefetchArrived(string key, string state) => _prefetch.Add(1, new("key", key), new("state", state));

    public void Assessed(TimeSpan time) => _assessing.Record(time.TotalSeconds);
}
