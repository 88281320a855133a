using DecisionSupport.Server.CdsHooks.Responses;
using DecisionSupport.Server.Reports;

namespace DecisionSupport.Server.CdsHooks.Feedback;

/// <summary>What the cards of the last day were about, so that feedback on them means something. In memory, and without anything of a patient.</summary>
internal sealed class IssuedCards(TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly Shelf<Guid, IssuedCard> _cards = new(clock, TimeSpan.FromDays(1), Most);

    public void Remember(Card card) => _cards.Put(
        card.Uuid,
        new IssuedCard(card.Source.Topic.Code, card.Indicator, card.Suggestions?.ToDictionary(s => s.Uuid, s => s.Label) ?? []));

    public IssuedCard? Find(Guid card) => _cards.TryGet(card, out var issued) ? issued : null;
}
