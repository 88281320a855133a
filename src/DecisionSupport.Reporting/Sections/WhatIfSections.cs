using DecisionSupport.Differences;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>The answer of <c>what-if</c>: what was supposed, and every kind of change with its changes or the words that there are none.</summary>
internal static class WhatIfSections
{
    public static IEnumerable<Section> Of(WhatIfResult result)
    {
        yield return new Section("head", "", [new FactList(Head(result))]);
        if (result.Difference.IsEmpty())
        {
            yield return new Section("nothing", Text.Get("what-if.result"), [new Paragraph(Text.Say("what-if.nothing"))]);
            yield break;
        }

        foreach (var (key, changes) in DifferenceItems.Groups(result.Difference))
        {
            yield return new Section(key, Text.Get(key), [changes.Count == 0 ? new Paragraph(Text.Say("what-if.no-change")) : new ItemList(changes)]);
        }
    }

    private static List<Fact> Head(WhatIfResult result)
    {
        var provenance = result.Provenance;
        List<Fact> facts =
        [
            new(Text.Get("head.profile"), Rich.Strong(result.ProfileId)),
            new(Text.Get("head.as-of"), Text.Say("head.as-of.value", provenance.AsOf, Text.Word("jurisdiction", provenance.Jurisdiction))),
            new(Text.Get("what-if.supposed"), Rich.Join("; ", result.Answers.Select(Rich.Code))),
            new(Text.Get("provenance.rules"), Text.Say("provenance.engine.value", provenance.Rules.Pack, provenance.Rules.Version)),
        ];
        if (provenance.Overlay is { } overlay)
        {
            facts.Add(new Fact(Text.Get("overlay.title"), Text.Say("what-if.overlay", overlay.Name, string.Join(" ", overlay.Changes))));
        }

        facts.Add(new Fact(Text.Get("head.use"), Text.Say("what-if.use")));
        return facts;
    }
}
