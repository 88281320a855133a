namespace DecisionSupport.Server.CdsHooks.Feedback;

/// <summary>What a card was about.</summary>
/// <param name="Topic">Code of its topic.</param>
/// <param name="Indicator">How urgent it was.</param>
/// <param name="Suggestions">Labels of its suggestions, by id.</param>
internal sealed record IssuedCard(string Topic, string Indicator, IReadOnlyDictionary<Guid, string> Suggestions);
