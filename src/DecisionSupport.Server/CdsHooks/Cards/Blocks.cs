using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Short pieces of a card's detail.</summary>
internal static class Blocks
{
    public static Paragraph Title(string key, params IReadOnlyList<object> arguments) => new(Rich.Strong(Text.Say(key, arguments).ToString()));

    /// <summary>The first items of a list, and how many more there are.</summary>
    public static ItemList Some(IReadOnlyCollection<Rich> items, int most, string moreKey) => new(
    [
        .. items.Take(most).Select(i => new Item(i)),
        .. items.Count > most ? [new Item(Text.Say(moreKey, items.Count - most))] : Array.Empty<Item>(),
    ]);
}
