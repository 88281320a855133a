namespace DecisionSupport.Reporting.Model;

/// <summary>Questions with the answers that one could suppose, one at a time. A writer that can toggle may show the chosen answer only; none may leave one out.</summary>
internal sealed record Suppositions(IReadOnlyList<Question> Questions) : Block
{
    /// <summary>The same as nested lists, for writers that can only list.</summary>
    public IReadOnlyList<Item> AsItems() =>
        [.. Questions.Select(q => new Item(q.Text, [.. q.Answers.Select(a => new Item(a.Text, a.Effects))]))];
}
