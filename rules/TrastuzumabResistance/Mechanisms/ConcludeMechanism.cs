using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>Gathers what bears on a mechanism: presence from the findings, likelihood from the evidence.</summary>
[Name("mechanism/conclude"), Description("Presence and likelihood of each mechanism"), Priority(Stages.Conclusion)]
internal sealed class ConcludeMechanism(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        HormoneReceptorStatus receptor = null!;
        MechanismDefinition mechanism = null!;
        IEnumerable<MechanismSupport> supports = null!;
        IEnumerable<BiomarkerFinding> findings = null!;

        When()
            .Match(() => context)
            .Match(() => receptor)
            .Match(() => mechanism)
            .Query(() => supports, q => q.Match<MechanismSupport>(s => s.Mechanism == mechanism.Id).Collect())
            .Query(() => findings, q => q.Match<BiomarkerFinding>(f => MechanismPresence.BearsOn(mechanism, f)).Collect());

        Then()
            .Yield(_ => MechanismPresence.Conclude(mechanism, context, receptor, supports, findings, knowledge));
    }
}
