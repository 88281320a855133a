using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Responses;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Reasons that a reader may give for setting a card aside: codes of HL7's example system, in our words.</summary>
internal static class OverrideReasons
{
    private const string System = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

    private static readonly string[] Codes =
    [
        "patient-contraindication", "patient-refuses", "prefers-alternative", "does-not-align-latest-evidence", "expert-contradicts", "risk-benefit-ratio",
        "action-completed", "need-more-info", "service-not-available", "too-costly-uncovered", "comorbidity-disability",
    ];

    public static IReadOnlyList<Coding> All { get; } = [.. Codes.Select(c => new Coding(System, c, Text.Word("override", c)))];
}
