using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DecisionSupport.Server.CdsHooks.Requests;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.CdsHooks.Feedback;

/// <summary>Reads the body of a feedback call. Every problem at once; nothing of what clinicians wrote is repeated.</summary>
internal sealed partial class FeedbackReader(IOptions<FeedbackOptions> options)
{
    private const int LongestCode = 256;
    private const int MostSuggestions = 100;

    /// <exception cref="RefusedException">The call breaks a rule.</exception>
    public IReadOnlyList<FeedbackItem> Read(JsonElement body)
    {
        var fields = new RequestFields(body);
        var list = fields.Required("/feedback");
        if (list is not { ValueKind: JsonValueKind.Array })
        {
            if (list is not null)
            {
                fields.Complain("/feedback", "structure", "must be an array");
            }

            fields.ThrowIfAny();
        }

        var count = list!.Value.GetArrayLength();
        if (count == 0 || count > options.Value.MostItems)
        {
            fields.Complain("/feedback", "value", FormattableString.Invariant($"must have between 1 and {options.Value.MostItems} items"));
            fields.ThrowIfAny();
        }

        List<FeedbackItem> items = [.. list.Value.EnumerateArray().Select((item, i) => Item(fields.Within(item, FormattableString.Invariant($"/feedback/{i}"))))];
        fields.ThrowIfAny();
        return items;
    }

    private FeedbackItem Item(RequestFields fields)
    {
        var card = Guid.Empty;
        if (fields.Text("/card") is { } id && !Guid.TryParseExact(id, "D", out card))
        {
            fields.Complain("/card", "value", "must be the uuid of a card");
        }

        var outcome = fields.Text("/outcome");
        if (outcome is not (null or FeedbackOutcome.Accepted or FeedbackOutcome.Overridden))
        {
            fields.Complain("/outcome", "value", "must be accepted or overridden");
        }

        var at = default(DateTimeOffset);
        if (fields.Text("/outcomeTimestamp") is { } stamp
            && !(Rfc3339().IsMatch(stamp) && DateTimeOffset.TryParse(stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at)))
        {
            fields.Complain("/outcomeTimestamp", "value", "must be an instant such as 2026-11-23T11:30:27Z");
        }

        var comment = Bounded(fields, "/overrideReason/userComment", options.Value.LongestComment);
        return new FeedbackItem(
            card,
            outcome ?? "",
            at,
            outcome == FeedbackOutcome.Accepted ? Suggestions(fields) : [],
            Bounded(fields, "/overrideReason/reason/system", LongestCode),
            Bounded(fields, "/overrideReason/reason/code", LongestCode),
            string.IsNullOrWhiteSpace(comment) ? null : comment);
    }

    private static List<Guid> Suggestions(RequestFields fields)
    {
        if (fields.Required("/acceptedSuggestions") is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > MostSuggestions)
        {
            fields.Complain("/acceptedSuggestions", "structure", "must be an array with an entry");
            return [];
        }

        List<Guid> ids = [];
        foreach (var (i, item) in list.EnumerateArray().Index())
        {
            var at = fields.Within(item, FormattableString.Invariant($"/acceptedSuggestions/{i}"));
            if (at.Text("/id") is { } text)
            {
                if (Guid.TryParseExact(text, "D", out var id))
                {
                    ids.Add(id);
                }
                else
                {
                    at.Complain("/id", "value", "must be the uuid of a suggestion");
                }
            }
        }

        return ids;
    }

    private static string? Bounded(RequestFields fields, string path, int longest)
    {
        if (fields.Optional(path) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Length <= longest)
        {
            return value.GetString();
        }

        fields.Complain(path, "value", FormattableString.Invariant($"must be a text of at most {longest} characters"));
        return null;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();
}
