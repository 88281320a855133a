using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Turns nested groups into a list of alternatives, each a flat list of elements that must all match.</summary>
internal static class Alternatives
{
    public static IEnumerable<IReadOnlyList<RuleElement>> Of(RuleElement element) => element switch
    {
        AndElement and => and.ChildElements.Aggregate<RuleElement, IEnumerable<IReadOnlyList<RuleElement>>>(
            [[]],
            (prefixes, child) => [.. prefixes.SelectMany(p => Of(child).Select(c => (IReadOnlyList<RuleElement>)[.. p, .. c]))]),
        OrElement or => or.ChildElements.SelectMany(Of),
        _ => [[element]],
    };
}
