namespace DecisionSupport.Knowledge;

/// <summary>A regulatory decision.</summary>
/// <param name="Jurisdiction">US, EU or CN.</param>
/// <param name="Use"><c>her2-positive-breast</c>, <c>other-breast</c> or <c>other-tumour</c>.</param>
/// <param name="Status"><c>approved</c>, <c>conditional</c>, <c>withdrawn</c>, <c>refused</c> or <c>not-approved</c>.</param>
/// <param name="Text">The indication in words.</param>
/// <param name="AsOf">The day on which the source says so.</param>
/// <param name="Reference">Reference id.</param>
public sealed record Approval(string Jurisdiction, string Use, string Status, string Text, DateOnly AsOf, string Reference)
{
    /// <summary>True while the drug may be marketed for this use.</summary>
    public bool IsInForce => Status is "approved" or "conditional";
}
