using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Every mechanism, by family, with the evidence on both sides.</summary>
internal static class MechanismSection
{
    public static Section Of(ReportContext context)
    {
        var mechanisms = context.Assessment.Mechanisms;
        return new Section("mechanisms", Text.Get("mechanisms.title"), mechanisms.Count == 0
            ? [Phrases.NotAssessed(context.OutOfScope ? "withheld.out-of-scope" : null)]
            : [.. mechanisms.GroupBy(m => m.Family).SelectMany(family => Family(context, family))]);
    }

    private static IEnumerable<Block> Family(ReportContext context, IGrouping<string, MechanismAssessment> family) =>
    [
        new Subheading(Rich.Plain(Text.Word("family", family.Key))),
        .. family.SelectMany(mechanism => new Block[]
        {
            new Subheading(Heading(mechanism), 2) { Anchor = Anchor.Mechanism(mechanism.Id) },
            new ItemList([.. Lines(context, mechanism)]),
        }),
    ];

    private static Rich Heading(MechanismAssessment mechanism)
    {
        var presence = Rich.Plain(Text.Word(mechanism.Presence)).As(mechanism.Presence);
        var verdict = mechanism.Likelihood is null ? presence : Rich.Join(", ", [presence, Phrases.Likelihood(mechanism)]);
        return Text.Say("mechanisms.heading", Rich.Strong(mechanism.Name), verdict, Rich.Code(mechanism.Id));
    }

    private static IEnumerable<Item> Lines(ReportContext context, MechanismAssessment mechanism)
    {
        yield return new Item(Text.Say("mechanisms.defeats", Rich.Knowledge(mechanism.Defeats)));
        yield return new Item(Text.Say("mechanisms.why", Rich.Knowledge(mechanism.Explanation.Text), Rich.Code(mechanism.Explanation.Rule)));

        var findings = context.Assessment.Findings.Where(f => mechanism.Findings.Contains(f.Id)).Select(f => Phrases.Call(f).To("#" + Anchor.Finding(f.Id))).ToList();
        if (findings.Count > 0)
        {
            yield return new Item(Text.Say("mechanisms.findings", Rich.Join("; ", findings)));
        }

        // Without a result there is nothing for evidence to speak about; that is not the same as having looked and found none.
        var items = mechanism.EvidenceFor.Count + mechanism.EvidenceAgainst.Count + mechanism.EvidencePrognostic.Count;
        if (items == 0 && mechanism.Presence == Presence.NotAssessed)
        {
            yield return new Item(Text.Say("evidence.not-assessed"));
            yield break;
        }

        var roles = mechanism.Weighed.ToDictionary(w => w.Evidence, w => w.Role, StringComparer.Ordinal);
        Item Write(string id) => EvidenceItems.Full(context, id, roles.TryGetValue(id, out var role) ? role : null);
        yield return EvidenceItems.Group("evidence.for", mechanism.EvidenceFor, Write);
        yield return EvidenceItems.Group("evidence.against", mechanism.EvidenceAgainst, Write);
        if (mechanism.EvidencePrognostic.Count > 0)
        {
            yield return EvidenceItems.Group("evidence.prognosis", mechanism.EvidencePrognostic, Write);
        }
    }
}
