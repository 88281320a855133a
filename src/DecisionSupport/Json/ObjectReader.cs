using System.Globalization;
using System.Text.Json;
using DecisionSupport.Profiles;

namespace DecisionSupport.Json;

/// <summary>
/// Reads the members of one JSON object strictly and goes on after a problem, so that all problems come at once.
/// JSON null counts as left out. Values are never repeated in messages: they could identify a patient.
/// </summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<ProfileProblem> _problems;

    private ObjectReader(JsonElement element, string path, List<ProfileProblem> problems)
    {
        Path = path;
        _problems = problems;
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                Report(path, "has a member whose name is not valid text");
            }
            else if (!_members.TryAdd(name, member.Value))
            {
                Report(JsonPointer.Append(path, name), "is given twice");
            }
        }
    }

    public string Path { get; }

    public static ObjectReader? Open(JsonElement element, string path, List<ProfileProblem> problems)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new ObjectReader(element, path, problems);
        }

        problems.Add(new ProfileProblem(path, $"must be an object, not {Kind(element)}"));
        return null;
    }

    public JsonElement? Member(string name, bool required = false)
    {
        _asked.Add(name);
        if (_members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            return value;
        }

        if (required)
        {
            Report(PathOf(name), "is required");
        }

        return null;
    }

    public ObjectReader? Object(string name, bool required = false) =>
        Member(name, required) is { } value ? Open(value, PathOf(name), _problems) : null;

    public IReadOnlyList<(JsonElement Element, string Path)>? Array(string name, bool required = false)
    {
        if (Member(name, required) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray().Select((e, i) => (e, JsonPointer.Append(PathOf(name), i)))];
        }

        Report(PathOf(name), $"must be an array, not {Kind(value)}");
        return null;
    }

    public string? Text(string name, bool required = false)
    {
        if (Member(name, required) is not { } value)
        {
            return null;
        }

        return TextOf(value, PathOf(name));
    }

    public IReadOnlyList<string>? Texts(string name, bool required = false)
    {
        // An item that is no text keeps its place, so that later indexes stay right.
        return Array(name, required) is { } items ? [.. items.Select(i => TextOf(i.Element, i.Path) ?? string.Empty)] : null;
    }

    public double? Number(string name)
    {
        if (Member(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
        {
            return number;
        }

        Report(PathOf(name), value.ValueKind == JsonValueKind.Number ? "is too large" : $"must be a number, not {Kind(value)}");
        return null;
    }

    public int? Integer(string name)
    {
        if (Number(name) is not { } number)
        {
            return null;
        }

        if (number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue)
        {
            return (int)number;
        }

        Report(PathOf(name), "must be a whole number");
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Report(PathOf(name), "must be a date such as 2026-11-20");
        return null;
    }

    public TEnum? Word<TEnum>(string name, bool required = false)
        where TEnum : struct, Enum
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        if (EnumWords<TEnum>.TryParse(text, out var value))
        {
            return value;
        }

        Report(PathOf(name), $"must be one of {string.Join(", ", EnumWords<TEnum>.All)}{NearestName.Hint(text, EnumWords<TEnum>.All)}");
        return null;
    }

    /// <summary>Reports every member that nobody asked for.</summary>
    public void Close()
    {
        foreach (var name in _members.Keys.Where(n => !_asked.Contains(n)))
        {
            Report(PathOf(name), "is not known here" + NearestName.Hint(name, _asked));
        }
    }

    public void Report(string path, string message) => _problems.Add(new ProfileProblem(path, message));

    public string PathOf(string name) => JsonPointer.Append(Path, name);

    private string? TextOf(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Report(path, $"must be text, not {Kind(value)}");
            return null;
        }

        try
        {
            if (value.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }

            Report(path, "must not be empty");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            Report(path, "is not valid text");
        }

        return null;
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

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
