using System.Text.Json;
using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Server.CdsHooks.Cards;
using DecisionSupport.Server.CdsHooks.Responses;

namespace DecisionSupport.Server;

/// <summary>An assessment as the answer to a CDS Hooks call: the card of patient-view, without links.</summary>
public static class CardReport
{
    private const string Service = "assess";

    /// <summary>Writes the answer. The same assessment gives the same bytes.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="knowledge">The knowledge on which it stands.</param>
    /// <returns>UTF-8 JSON of a CDS Hooks response, ending in a line feed.</returns>
    public static byte[] Write(Assessment assessment, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(knowledge);
        var frame = new CardFrame(Service, DerivedId.Of(Guid.Empty, assessment.Provenance.Input.Sha256), knowledge.Document.Pack, null, null);
        return [.. JsonSerializer.SerializeToUtf8Bytes(new HookResponse([SummaryCard.Of(frame, assessment, [])]), HookJson.Default.HookResponse), (byte)'\n'];
    }
}
