namespace DecisionSupport.Reporting.Model;

/// <summary>An answer to a question.</summary>
/// <param name="Anchor">Name under which the rest of the report can point here.</param>
/// <param name="Text">The answer.</param>
/// <param name="Effects">What it would change.</param>
internal sealed record SupposedAnswer(string Anchor, Rich Text, IReadOnlyList<Item> Effects);
