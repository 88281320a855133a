namespace DecisionSupport.Server.CdsHooks.Feedback;

/// <summary>The two outcomes of the specification; cards that were ignored are never reported.</summary>
internal static class FeedbackOutcome
{
    public const string Accepted = "accepted";
    public const string Overridden = "overridden";
}
