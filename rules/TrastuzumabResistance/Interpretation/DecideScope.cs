using DecisionSupport.Assessments;
using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>These rules speak for HER2-positive disease only; HER2 that is not known withholds every option.</summary>
[Name("scope/her2"), Description("Whether these rules speak for this patient"), Priority(Stages.Status)]
internal sealed class DecideScope : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        IEnumerable<BiomarkerFinding> her2 = null!;

        When()
            .Match(() => context)
            .Query(() => her2, q => q.Match<BiomarkerFinding>(f => f.Biomarker == Biomarkers.Her2).Collect());

        Then()
            .Yield(_ => new ScopeDecision("scope/her2", ScopeOf(her2)));
    }

    internal static Scope ScopeOf(IEnumerable<BiomarkerFinding> her2) => her2.SingleOrDefault() switch
    {
        null => new Scope(ScopeStatus.Indeterminate, [new ScopeReason("her2-not-assessed", "HER2 was not reported: options are withheld until it is.")]),
        { State: FindingState.NotAssessed } => new Scope(ScopeStatus.Indeterminate, [new ScopeReason("her2-not-assessed", "No HER2 test gave a result: options are withheld until one does.")]),
        { State: FindingState.Positive } f => new Scope(ScopeStatus.InScope, [new ScopeReason("her2-positive", $"HER2-positive: {f.Interpretation}")]),
        { State: FindingState.Negative } f when f.Is("her2-low") => new Scope(ScopeStatus.OutOfScope,
        [
            new ScopeReason("her2-negative", $"HER2-negative: {f.Interpretation}"),
            new ScopeReason("her2-low", "HER2-low (IHC 1+, or 2+ without amplification): trastuzumab deruxtecan has an indication there, which is not assessed here. If earlier tissue was HER2-positive, think of loss of HER2 and of a new biopsy."),
        ]),
        { State: FindingState.Negative } f => new Scope(ScopeStatus.OutOfScope, [new ScopeReason("her2-negative", $"HER2-negative: {f.Interpretation}")]),
        { } f => new Scope(ScopeStatus.Indeterminate, [new ScopeReason("her2-equivocal", $"HER2 is not conclusive: {f.Interpretation} Options are withheld until it is resolved.")]),
    };
}
