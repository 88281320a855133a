namespace DecisionSupport.Server.CdsHooks.Feedback;

/// <summary>One item of a feedback call, as the client said it.</summary>
internal sealed record FeedbackItem(Guid Card, string Outcome, DateTimeOffset At, IReadOnlyList<Guid> Suggestions, string? ReasonSystem, string? ReasonCode, string? Comment);
