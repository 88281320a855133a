using System.Text.Json;
using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.CdsHooks.Requests;

/// <summary>Looks up fields by JSON Pointer and collects what is wrong with them. <c>null</c> counts as absent.</summary>
internal sealed class RequestFields
{
    private readonly JsonElement _body;
    private readonly string _place;
    private readonly List<Problem> _problems;

    public RequestFields(JsonElement body)
        : this(body, "", [])
    {
    }

    private RequestFields(JsonElement body, string place, List<Problem> problems) => (_body, _place, _problems) = (body, place, problems);

    /// <summary>The fields of a part of the body; what is wrong with them is told with the rest.</summary>
    public RequestFields Within(JsonElement part, string place) => new(part, _place + place, _problems);

    public void Complain(string path, string code, string what) => _problems.Add(new Problem(code, $"{_place}{path}: {what}"));

    /// <exception cref="RefusedException">Something was wrong.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw RefusedException.BadRequest(_problems);
        }
    }

    public JsonElement? Optional(string path)
    {
        var value = _body;
        foreach (var name in path.Split('/')[1..])
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return null;
            }
        }

        return value.ValueKind == JsonValueKind.Null ? null : value;
    }

    public JsonElement? Required(string path)
    {
        var value = Optional(path);
        if (value is null)
        {
            Complain(path, "required", "is required");
        }

        return value;
    }

    public string? Text(string path)
    {
        if (Required(path) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString();
        }

        Complain(path, "value", "must be a text that is not blank");
        return null;
    }

    public JsonElement? Object(string path)
    {
        if (Required(path) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return value;
        }

        Complain(path, "structure", "must be an object");
        return null;
    }

    public IReadOnlyList<string> Texts(string path)
    {
        if (Required(path) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(v => v.GetString()!)];
        }

        Complain(path, "structure", "must be an array of texts");
        return [];
    }
}
