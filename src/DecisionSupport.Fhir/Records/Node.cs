using System.Globalization;
using System.Text.Json;
using DecisionSupport.Json;

namespace DecisionSupport.Fhir.Records;

/// <summary>A JSON value and its place, read leniently: what has the wrong shape is as if it were not there.</summary>
internal readonly record struct Node(JsonElement Element, string Path)
{
    private const int LongestText = 4_000;

    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public Node? this[string name] =>
        IsObject && TryGet(Element, name) is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value
            ? new Node(value, JsonPointer.Append(Path, name))
            : null;

    /// <summary>The text of this value; null where it is none, is empty, or is too long to be a code or a name.</summary>
    public string? AsText => Element.ValueKind == JsonValueKind.String && TextOf(Element)?.Trim() is { Length: > 0 and <= LongestText } text ? text : null;

    /// <summary>A finite number, also where it is written as text.</summary>
    public double? AsNumber => Element.ValueKind switch
    {
        JsonValueKind.Number => Element.TryGetDouble(out var number) && double.IsFinite(number) ? number : null,
        JsonValueKind.String => double.TryParse(AsText, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
        _ => null,
    };

    public bool? AsBoolean => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public string? Text(string name) => this[name]?.AsText;

    /// <summary>The items of a member; one value in place of a list is a list of one.</summary>
    public IEnumerable<Node> Items(string name)
    {
        if (this[name] is not { } member)
        {
            yield break;
        }

        if (member.Element.ValueKind != JsonValueKind.Array)
        {
            yield return member;
            yield break;
        }

        foreach (var item in member.Elements())
        {
            yield return item;
        }
    }

    /// <summary>The items of this list, without those that are null.</summary>
    public IEnumerable<Node> Elements()
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        var index = 0;
        foreach (var item in Element.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Null)
            {
                yield return new Node(item, JsonPointer.Append(Path, index));
            }

            index++;
        }
    }

    /// <summary>The variants of a choice such as <c>value[x]</c>, each with its type.</summary>
    public IEnumerable<(string Type, Node Value)> Choices(string name)
    {
        if (!IsObject)
        {
            yield break;
        }

        foreach (var member in Element.EnumerateObject())
        {
            if (NameOf(member) is { } full && full.Length > name.Length && full.StartsWith(name, StringComparison.Ordinal) && char.IsAsciiLetterUpper(full[name.Length])
                && ChoiceTypes.All.Contains(full[name.Length..]) && member.Value.ValueKind != JsonValueKind.Null)
            {
                yield return (full[name.Length..], new Node(member.Value, JsonPointer.Append(Path, full)));
            }
        }
    }

    /// <summary>Reasons for the absence of a choice such as <c>value[x]</c>, from the extension of the primitive that is not there.</summary>
    public IEnumerable<string> AbsentReasons(string name)
    {
        if (!IsObject)
        {
            yield break;
        }

        foreach (var member in Element.EnumerateObject())
        {
            if (NameOf(member) is { } full && full.StartsWith("_" + name, StringComparison.Ordinal))
            {
                foreach (var extension in new Node(member.Value, Path).Items("extension"))
                {
                    if (extension.Text("url")?.EndsWith("/data-absent-reason", StringComparison.Ordinal) == true && extension.Text("valueCode") is { } reason)
                    {
                        yield return reason;
                    }
                }
            }
        }
    }

    // Text with half of a surrogate pair is JSON, but no text: reading it throws.
    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement? TryGet(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
