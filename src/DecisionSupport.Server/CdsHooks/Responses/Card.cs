namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>One card. Members without a value are left out of the JSON: <c>null</c>, blank texts and empty arrays are not allowed.</summary>
internal sealed record Card
{
    public required Guid Uuid { get; init; }

    /// <summary>Fewer than 140 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>Markdown; every text from outside is escaped.</summary>
    public required string Detail { get; init; }

    public required string Indicator { get; init; }

    public required CardSource Source { get; init; }

    public IReadOnlyList<CardSuggestion>? Suggestions { get; init; }

    public string? SelectionBehavior => Suggestions is null ? null : "any";

    public required IReadOnlyList<Coding> OverrideReasons { get; init; }

    public IReadOnlyList<CardLink>? Links { get; init; }
}
