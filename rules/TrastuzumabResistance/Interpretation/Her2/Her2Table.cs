using DecisionSupport.Assessments;

namespace DecisionSupport.TrastuzumabResistance.Interpretation.Her2;

/// <summary>The ASCO/CAP decision table: the one place where IHC and ISH become a HER2 status.</summary>
internal static class Her2Table
{
    /// <summary>The dual-probe group, or what copies or ratio alone can tell.</summary>
    public static IshGroup GroupOf(double? ratio, double? copies) => (ratio, copies) switch
    {
        (>= 2.0, >= 4.0) => IshGroup.Group1,
        (>= 2.0, < 4.0) => IshGroup.Group2,
        (< 2.0, >= 6.0) => IshGroup.Group3,
        (< 2.0, >= 4.0) => IshGroup.Group4,
        (< 2.0, < 4.0) => IshGroup.Group5,
        (null, >= 6.0) => IshGroup.CopiesHigh,
        (null, >= 4.0) => IshGroup.CopiesMiddle,
        (null, < 4.0) => IshGroup.CopiesLow,
        (not null, null) => IshGroup.RatioOnly,
        _ => IshGroup.Unknown,
    };

    public static Her2Verdict Decide(IhcScore ihc, IshGroup ish) => ihc == IhcScore.Three
        ? new Her2Verdict(FindingState.Positive, "IHC 3+ is positive whatever ISH says.", IshSaysNo(ish) ? "IHC 3+ but ISH not amplified: have both reviewed." : null)
        : ish switch
        {
            IshGroup.Group1 or IshGroup.CopiesHigh or IshGroup.Positive => Positive(
                ish == IshGroup.Group1 ? "ISH group 1 (ratio at least 2.0, copies at least 4.0)." : "ISH amplified.",
                IsLow(ihc) ? "ISH amplified but IHC 0 or 1+: have both reviewed." : null),
            IshGroup.Group2 => ByIhc(ihc, FindingState.Negative, "ISH group 2 (ratio at least 2.0, copies below 4.0)"),
            IshGroup.Group3 => ByIhc(ihc, FindingState.Positive, "ISH group 3 (ratio below 2.0, copies at least 6.0)"),
            IshGroup.Group4 => ByIhc(ihc, FindingState.Negative, "ISH group 4 (ratio below 2.0, copies 4.0 to below 6.0)"),
            IshGroup.CopiesMiddle => ByIhc(ihc, FindingState.Equivocal, "4 to below 6 copies without a ratio"),
            IshGroup.Group5 => Negative("ISH group 5 (ratio below 2.0, copies below 4.0)."),
            IshGroup.CopiesLow => Negative("Fewer than 4 copies."),
            IshGroup.Negative => Negative("ISH not amplified, as the laboratory called it."),
            IshGroup.RatioOnly => Equivocal("A ratio without copies cannot be placed in a group."),
            IshGroup.Equivocal => Equivocal("ISH equivocal, as the laboratory called it."),
            _ => ByIhcAlone(ihc),
        };

    // Groups 2 to 4 and copies alone are decided by IHC of the same specimen; 2+ follows the recount of the laboratory.
    private static Her2Verdict ByIhc(IhcScore ihc, FindingState atTwoPlus, string group) => ihc switch
    {
        IhcScore.Zero or IhcScore.One or IhcScore.Negative => Negative($"{group} with IHC 0 or 1+."),
        IhcScore.Two when atTwoPlus == FindingState.Positive => Positive($"{group} with IHC 2+; assumes that the recount confirmed it.", null),
        IhcScore.Two when atTwoPlus == FindingState.Negative => Negative($"{group} with IHC 2+; assumes that the recount confirmed it."),
        IhcScore.Two => Equivocal($"{group} with IHC 2+."),
        _ => Equivocal($"{group} needs IHC of the same specimen."),
    };

    private static Her2Verdict ByIhcAlone(IhcScore ihc) => ihc switch
    {
        IhcScore.Two => Equivocal("IHC 2+ is equivocal: ISH is needed."),
        IhcScore.Zero or IhcScore.One or IhcScore.Negative => Negative("IHC 0 or 1+."),
        _ => Equivocal("Neither IHC nor ISH says enough."),
    };

    private static bool IshSaysNo(IshGroup ish) => ish is IshGroup.Group5 or IshGroup.CopiesLow or IshGroup.Negative;

    private static bool IsLow(IhcScore ihc) => ihc is IhcScore.Zero or IhcScore.One or IhcScore.Negative;

    private static Her2Verdict Positive(string text, string? discordance) => new(FindingState.Positive, text, discordance);

    private static Her2Verdict Negative(string text) => new(FindingState.Negative, text, null);

    private static Her2Verdict Equivocal(string text) => new(FindingState.Equivocal, text, null);
}
