using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>What a report of this kind must show and where it shows it; what it was made by and from; how far it was tested.</summary>
internal static class AppendixSection
{
    // Row of the checklist, and the sections in which it is kept.
    private static readonly (string Row, string[] Places)[] Checklist =
    [
        ("use", []),
        ("inputs", ["findings"]),
        ("doubts", ["data-issues", "not-measured", "missing"]),
        ("rules", ["findings", "mechanisms", "missing"]),
        ("sources", ["options", "references"]),
        ("status", ["options"]),
        ("alternatives", ["option-overview", "method"]),
        ("safety", ["check-before", "options", "excluded"]),
        ("limits", ["method", "appendix"]),
        ("attributes", ["appendix"]),
        ("versions", ["provenance"]),
        ("feedback", []),
        ("no-action", []),
        ("privacy", []),
    ];

    // What a source of decision support may use of a person; the first four attributes say who made it and when.
    private static readonly string[] Uses =
        ["race", "ethnicity", "language", "orientation", "gender-identity", "sex", "birth", "social", "health-status"];

    public static Section Of(ReportContext context) => new("appendix", Text.Get("appendix.title"),
    [
        new Subheading(Rich.Plain(Text.Get("appendix.checklist"))),
        new ItemList([.. Checklist.Select((c, i) => new Item(Row(c.Row, c.Places), [], i + 1))]),
        new Subheading(Rich.Plain(Text.Get("appendix.attributes"))),
        new ItemList([.. Attributes(context)]),
        new Subheading(Rich.Plain(Text.Get("appendix.validation"))),
        new Paragraph(Text.Say("appendix.validation.text")),
    ]);

    private static Rich Row(string row, string[] places) => places.Length == 0
        ? Text.Say("checklist." + row)
        : Text.Say("checklist." + row) + " " + Text.Say("checklist.place", Rich.Join(", ", places.Select(p => Rich.Plain(Text.Get(p + ".title")).To("#" + p))));

    private static IEnumerable<Item> Attributes(ReportContext context)
    {
        var (rules, knowledge) = (context.Assessment.Provenance.Rules, context.Assessment.Provenance.Knowledge);
        yield return Attribute(Text.Get("attribute.citation"), Text.Say("attribute.citation.value", Rich.Plain(Text.Get("references.title")).To("#references")));
        yield return Attribute(Text.Get("attribute.developer"), Known(rules.Developer));
        yield return Attribute(Text.Get("attribute.funding"), Known(rules.Funding));
        yield return Attribute(Text.Get("attribute.dates"), Text.Say("attribute.dates.value", rules.Version, knowledge.Version, knowledge.Date));
        foreach (var use in Uses)
        {
            yield return Attribute(Text.Get("attribute." + use), Text.Say($"attribute.{use}.value"));
        }
    }

    private static Item Attribute(string name, Rich value) => new(Rich.Strong(name) + ": " + value);

    private static Rich Known(string value) => value.Length == 0 ? Text.Say("attribute.not-declared") : Rich.Knowledge(value);
}
