using DecisionSupport.Assessments;
using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>Hormone-receptor positive = ER or PR at least 1 %; negative only when both were measured.</summary>
[Name("interpret/hormone-receptor"), Description("Hormone-receptor status from ER and PR"), Priority(Stages.Status)]
internal sealed class EstablishHormoneReceptor : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        IEnumerable<BiomarkerFinding> receptors = null!;

        When()
            .Match(() => context)
            .Query(() => receptors, q => q.Match<BiomarkerFinding>(f => f.Biomarker == Biomarkers.Er || f.Biomarker == Biomarkers.Pr).Collect());

        Then()
            .Yield(_ => new HormoneReceptorStatus("interpret/hormone-receptor", StatusOf(receptors)));
    }

    internal static string StatusOf(IEnumerable<BiomarkerFinding> receptors)
    {
        var states = receptors.Select(f => f.State).ToList();
        return states.Contains(FindingState.Positive) ? HormoneReceptorStatus.Positive
            : states.Count == 2 && states.TrueForAll(s => s == FindingState.Negative) ? HormoneReceptorStatus.Negative
            : HormoneReceptorStatus.Unknown;
    }
}
