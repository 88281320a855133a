namespace DecisionSupport.Reporting.Model;

/// <summary>Something that is not known.</summary>
/// <param name="Text">What it is and why it is not known.</param>
/// <param name="Answers">Answers that would change something.</param>
internal sealed record Question(Rich Text, IReadOnlyList<SupposedAnswer> Answers);
