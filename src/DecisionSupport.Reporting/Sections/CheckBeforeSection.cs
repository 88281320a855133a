using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>First page: safety data that must be known first.</summary>
internal static class CheckBeforeSection
{
    public static Section Of(ReportContext context) => new("check-before", Text.Get("check-before.title"), [Content(context)]);

    private static Block Content(ReportContext context)
    {
        if (!context.InScope)
        {
            return Phrases.Withheld(context);
        }

        var options = context.Assessment.Suggestions;
        var fields = options.SelectMany(o => o.CheckBefore).Distinct(StringComparer.Ordinal).ToList();
        return fields.Count == 0 ? Phrases.NoneFound : new ItemList([.. fields.Select(field =>
        {
            var ranks = options.Where(o => o.CheckBefore.Contains(field)).Select(o => $"{o.Rank}").ToList();
            var before = ranks.Count == options.Count
                ? Text.Say("check-before.every")
                : Text.Count("check-before.some", ranks.Count, Phrases.List(ranks));
            return new Item(Phrases.Field(context, field) + ": " + before);
        })]);
    }
}
