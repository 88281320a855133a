namespace DecisionSupport.Facts;

/// <summary>Hormone-receptor status.</summary>
/// <param name="Rule">The rule that decided it.</param>
/// <param name="Status"><c>positive</c>, <c>negative</c> or <c>unknown</c>.</param>
public sealed record HormoneReceptorStatus(string Rule, string Status)
{
    /// <summary>Status when ER or PR is at least 1 %.</summary>
    public const string Positive = "positive";

    /// <summary>Status when both were measured and are below 1 %.</summary>
    public const string Negative = "negative";

    /// <summary>Status when it cannot be told.</summary>
    public const string Unknown = "unknown";
}
