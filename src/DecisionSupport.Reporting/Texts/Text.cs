using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DecisionSupport.Reporting.Model;

namespace DecisionSupport.Reporting.Texts;

/// <summary>Every sentence of the report, by key, from <c>en.json</c>: one place to read them, to change them and to translate them.</summary>
internal static partial class Text
{
    private static readonly FrozenDictionary<string, string> Entries = Load();

    public static IEnumerable<string> Keys => Entries.Keys;

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

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(Text).Assembly.GetManifestResourceStream("Texts.en.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
