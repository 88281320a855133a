using System.Text.Json.Nodes;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>Feedback calls.</summary>
internal static class Feedbacks
{
    public const string Path = Calls.PatientView + "/feedback";

    public static JsonObject Of(params JsonObject[] items) => new() { ["feedback"] = new JsonArray([.. items]) };

    public static JsonObject Accepted() => Of(AcceptedItem(Guid.NewGuid()));

    public static JsonObject AcceptedItem(Guid card, params Guid[] suggestions) => new()
    {
        ["card"] = card.ToString(),
        ["outcome"] = "accepted",
        ["acceptedSuggestions"] = new JsonArray([.. (suggestions.Length == 0 ? [Guid.NewGuid()] : suggestions).Select(s => (JsonNode)new JsonObject { ["id"] = s.ToString() })]),
        ["outcomeTimestamp"] = "2026-11-23T11:30:27.073Z",
    };

    public static JsonObject OverriddenItem(Guid card, string? comment = null)
    {
        var reason = new JsonObject { ["reason"] = new JsonObject { ["code"] = "patient-refuses", ["system"] = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes" } };
        if (comment is not null)
        {
            reason["userComment"] = comment;
        }

        return new() { ["card"] = card.ToString(), ["outcome"] = "overridden", ["overrideReason"] = reason, ["outcomeTimestamp"] = "2026-11-23T11:31:00Z" };
    }
}
