using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DecisionSupport.Reporting.Model;

namespace DecisionSupport.Reporting.Texts;

/// <summary>Every sentence of the report, by key, from <c>en.json</c>, or from the file of another language where that has the key.</summary>
internal static partial class Text
{
    /// <summary>Languages with a file of their own, English first.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "de"];

    // Read when first asked for: most hosts write one language only.
    private static readonly FrozenDictionary<string, Lazy<FrozenDictionary<string, string>>> Catalogues =
        Languages.ToFrozenDictionary(l => l, l => new Lazy<FrozenDictionary<string, string>>(() => Load(l)), StringComparer.Ordinal);

    // Like the culture of the user interface: of one call and what it calls, never of the process.
    private static readonly AsyncLocal<string?> Chosen = new();

    public static string Language => Chosen.Value ?? Languages[0];

    /// <summary>True where the report is in another language than the knowledge base.</summary>
    public static bool IsTranslated => Language != Languages[0];

    public static IEnumerable<string> Keys => Entries.Keys;

    private static FrozenDictionary<string, string> Entries => Catalogues[Language].Value;

    /// <summary>Writes something in a language.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static T In<T>(string language, Func<T> write)
    {
        if (!Languages.Contains(language))
        {
            throw new ArgumentException("The language must be one of " + string.Join(", ", Languages) + ".", nameof(language));
        }

        var before = Chosen.Value;
        Chosen.Value = language;
        try
        {
            return write();
        }
        finally
        {
            Chosen.Value = before;
        }
    }

    public static string Get(string key) => Entries[key];

    /// <summary>The words for a code of the input or the knowledge base; a code without words is shown as it came.</summary>
    public static string Word(string group, string code) => Entries.GetValueOrDefault($"{group}.{code}") ?? code;

    /// <summary>The words for a member of an enum.</summary>
    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => Entries[$"{typeof(TEnum).Name}.{value}"];

    /// <summary>A sentence with its places filled; arguments are text, numbers or rich text and are never read as part of the sentence.</summary>
    public static Rich Say(string key, params IReadOnlyList<object> arguments)
    {
        var sentence = Entries[key];
        List<Rich> parts = [];
        var end = 0;
        foreach (Match place in Place().Matches(sentence))
        {
            parts.Add(Rich.Plain(sentence[end..place.Index]));
            parts.Add(AsRich(arguments[int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]));
            end = place.Index + place.Length;
        }

        parts.Add(Rich.Plain(sentence[end..]));
        return new Rich([.. parts.SelectMany(p => p.Spans).Where(s => s.Value.Length > 0)]);
    }

    /// <summary>A sentence with a number as its first argument, in the singular or the plural.</summary>
    public static Rich Count(string key, int number, params IReadOnlyList<object> others) =>
        Say(number == 1 ? $"{key}.one" : $"{key}.other", [number, .. others]);

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Rich AsRich(object argument) => argument switch
    {
        Rich rich => rich,
        string text => Rich.Plain(text),
        DateOnly date => Rich.Plain(Date(date)),
        IFormattable number => Rich.Plain(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException("An argument of a sentence is text, a number or a date.", nameof(argument)),
    };

    private static FrozenDictionary<string, string> Load(string language) =>
        language == Languages[0] ? Read(language).ToFrozenDictionary(StringComparer.Ordinal) : WithFallback(Read(language), Read(Languages[0]));

    /// <summary>A catalogue with the English text for each key that it lacks.</summary>
    public static FrozenDictionary<string, string> WithFallback(Dictionary<string, string> own, Dictionary<string, string> english)
    {
        foreach (var (key, text) in english)
        {
            own.TryAdd(key, text);
        }

        return own.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Read(string language)
    {
        using var stream = typeof(Text).Assembly.GetManifestResourceStream($"Texts.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
