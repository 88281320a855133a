namespace DecisionSupport.TrastuzumabResistance.Tests.Evidence;

/// <summary>Evidence items made by hand, about PTEN loss in metastatic disease where a test says nothing else.</summary>
internal static class Item
{
    private static int _number;

    public static EvidenceItem For(EvidenceTier tier) => Of(EvidenceDirection.Supports, tier);

    public static EvidenceItem Against(EvidenceTier tier) => Of(EvidenceDirection.DoesNotSupport, tier);

    public static EvidenceItem Prognostic(EvidenceTier tier) => Of(EvidenceDirection.Prognostic, tier);

    public static EvidenceItem In(this EvidenceItem item, string setting) => item with { Setting = setting };

    public static EvidenceItem Among(this EvidenceItem item, string hormoneReceptor) => item with { HormoneReceptor = hormoneReceptor };

    public static EvidenceItem From(this EvidenceItem item, string source, string? group = null) => item with { Reference = source, Group = group };

    public static EvidenceItem On(this EvidenceItem item, string biomarker, params string[] calls) => item with { Biomarkers = [new BiomarkerCalls(biomarker, calls)] };

    private static EvidenceItem Of(EvidenceDirection direction, EvidenceTier tier)
    {
        var number = Interlocked.Increment(ref _number);
        return new EvidenceItem
        {
            Id = FormattableString.Invariant($"item-{number:0000}"),
            Claim = "made by hand",
            Biomarkers = [new BiomarkerCalls("pten", ["lost"])],
            Direction = direction,
            Tier = tier,
            Setting = tier == EvidenceTier.T4 ? "preclinical" : "metastatic",
            Reference = FormattableString.Invariant($"source-{number:0000}"),
            Reviewed = A.Day,
        };
    }
}
