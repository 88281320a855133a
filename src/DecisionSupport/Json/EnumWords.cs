using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DecisionSupport.Json;

/// <summary>The words of the contract for an enum, both ways.</summary>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>().ToFrozenDictionary(v => v, WordOf);
    private static readonly FrozenDictionary<string, TEnum> ByWord = ByValue.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    public static IEnumerable<string> All => ByValue.OrderBy(p => p.Key).Select(p => p.Value);

    public static string Of(TEnum value) => ByValue[value];

    public static bool TryParse(string word, out TEnum value) => ByWord.TryGetValue(word, out value);

    private static string WordOf(TEnum value)
    {
        var name = value.ToString();
        return typeof(TEnum).GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? JsonNamingPolicy.KebabCaseLower.ConvertName(name);
    }
}
