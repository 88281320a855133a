using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>Brain among the sites, but "no brain metastases": one of them is wrong, and the choice of regimen hangs on it.</summary>
[Name("interpret/brain-contradiction"), Description("Sites and brain metastases contradict each other")]
internal sealed class NoteBrainContradiction : Rule
{
    public override void Define()
    {
        CaseContext context = null!;

        When()
            .Match(() => context, c => c.Profile.Disease.BrainMetastases == BrainMetastases.None, c => NamesBrain(c.Profile.Disease.Sites));

        Then()
            .Yield(_ => new RaisedIssues("interpret/brain-contradiction", "/disease/brainMetastases",
                new[] { new DataIssue(IssueSeverity.Warning, "/disease/brainMetastases", "contradictory-brain-metastases", "Brain is named among the sites of disease, but brain metastases are given as none; none was used.") }));
    }

    private static bool NamesBrain(IReadOnlyList<string> sites) =>
        sites.Any(s => s.Contains("brain", StringComparison.OrdinalIgnoreCase) || s.Contains("cns", StringComparison.OrdinalIgnoreCase));
}
