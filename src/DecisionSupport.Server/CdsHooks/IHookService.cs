using DecisionSupport.Server.CdsHooks.Cards;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.CdsHooks.Responses;

namespace DecisionSupport.Server.CdsHooks;

/// <summary>A service that answers hook calls.</summary>
internal interface IHookService
{
    /// <summary>Its id, the last part of its address.</summary>
    string Id { get; }

    /// <summary>The hooks for which it is registered.</summary>
    IReadOnlyList<HookEntry> Hooks { get; }

    /// <summary>Answers a call.</summary>
    /// <param name="request">The call.</param>
    /// <param name="frames">Makes what the cards of this call share, given the id of the full report or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Cards; none where there is nothing to say.</returns>
    IReadOnlyList<Card> Answer(HookRequest request, Func<string?, CardFrame> frames, CancellationToken cancellationToken);
}
