using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>A medicine that the knowledge base does not know was not checked for interactions, and the reader is told.</summary>
[Name("interpret/unknown-medicines"), Description("Medicines that were not checked")]
internal sealed class NoteUnknownMedicines(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;

        When()
            .Match(() => context, c => UnknownIn(c).Any());

        Then()
            .Yield(_ => new RaisedIssues("interpret/unknown-medicines", "/medications", IssuesFor(context)));
    }

    private IEnumerable<int> UnknownIn(CaseContext context) =>
        (context.Profile.Medications ?? []).Select((name, index) => (name, index)).Where(m => knowledge.Medication(m.name) is null).Select(m => m.index);

    private List<DataIssue> IssuesFor(CaseContext context) =>
        [.. UnknownIn(context).Select(i => new DataIssue(IssueSeverity.Info, FormattableString.Invariant($"/medications/{i}"), "medicine-not-checked",
            "This medicine is not among those whose interactions are known here: it was not checked."))];
}
