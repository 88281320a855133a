using DecisionSupport.Assessments;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Variants;

/// <summary>What one observation says of one gene, or why it says nothing.</summary>
internal sealed record GeneReading
{
    public string? Call { get; init; }

    public ReportedVariant? Variant { get; init; }

    public double? Copies { get; init; }

    public string? Code { get; init; }

    public string? Reason { get; init; }

    public string? Note { get; init; }

    public IssueSeverity Severity { get; init; } = IssueSeverity.Info;

    public static GeneReading Refuse(string code, string reason) => new() { Code = code, Reason = reason };
}
