using System.Text.Json;
using System.Text.Json.Serialization;

namespace DecisionSupport.Json;

/// <summary>Writes enum members as the lower-case, hyphenated words of the contract; unknown words and numbers are refused.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class KebabCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
