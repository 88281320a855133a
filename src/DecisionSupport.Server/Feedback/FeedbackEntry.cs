namespace DecisionSupport.Server.Feedback;

/// <summary>One piece of feedback as it is kept: what was done with a card, and nothing of the patient.</summary>
internal sealed record FeedbackEntry
{
    /// <summary>Hash over what the client said. The same said twice is kept once.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string Service { get; init; }

    /// <summary>Who sent it; <c>local</c> where no token is asked for.</summary>
    public required string Client { get; init; }

    public required Guid Card { get; init; }

    /// <summary>Topic of the card where this server still knows it; else null.</summary>
    public string? Topic { get; init; }

    /// <summary><c>accepted</c> or <c>overridden</c>.</summary>
    public required string Outcome { get; init; }

    public required DateTimeOffset OutcomeAt { get; init; }

    /// <summary>Ids of the accepted suggestions, in order; where this server still knows them, each with its words.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    public string? ReasonSystem { get; init; }

    public string? ReasonCode { get; init; }

    /// <summary>Whether the reader wrote a comment.</summary>
    public required bool Commented { get; init; }

    /// <summary>The comment; null unless the site keeps comments.</summary>
    public string? Comment { get; init; }

    /// <summary>Version of the knowledge that this server had.</summary>
    public required string Knowledge { get; init; }
}
