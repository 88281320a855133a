namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>One patient for each place in the course of the disease, so that each option is suggested to at least somebody.</summary>
internal static class Situations
{
    public static readonly IReadOnlyList<(string Name, Patient Patient)> All =
    [
        ("first line", A.HerTwoPositive().HrNegative()),
        ("early relapse", A.HerTwoPositive().HrNegative().MetastaticSince("2026-11-01").AfterAdjuvantTrastuzumab("2026-08-01")),
        ("second line", A.HerTwoPositive().HrNegative().AfterThp().Showing("pten=lost")),
        ("second line, mutated PIK3CA", A.HerTwoPositive().HrPositive().AfterThp().Showing("pik3ca=detected")),
        ("third line", A.HerTwoPositive().HrPositive().AfterThp().AfterTdxd()),
        ("after an anthracycline", A.HerTwoPositive().HrNegative().Received("doxorubicin cyclophosphamide", DiseaseSetting.Adjuvant, TherapyOutcome.Completed, end: "2020-01-01").AfterThp()),
        ("maintenance", A.HerTwoPositive().HrPositive().OnMaintenanceAfterThp().Showing("pik3ca=detected")),
        ("neoadjuvant", A.HerTwoPositive().HrNegative().Neoadjuvant()),
        ("residual", A.HerTwoPositive().HrNegative().WithResidualDisease().Received("docetaxel trastuzumab pertuzumab", DiseaseSetting.Neoadjuvant, TherapyOutcome.Completed, end: "2026-09-01")),
        ("adjuvant", A.HerTwoPositive().HrPositive().Adjuvant().AfterAdjuvantTrastuzumab("2026-06-01")),
    ];

    public static TheoryData<string> Names => [.. All.Select(s => s.Name)];

    public static Patient Of(string name) => All.Single(s => s.Name == name).Patient;
}
