using System.Globalization;
using DecisionSupport.Profiles;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Api;

/// <summary>What a caller of the API may choose in the query; nothing in it identifies anybody.</summary>
internal sealed class RequestChoices(IOptions<ServerOptions> options, TimeProvider clock)
{
    private static readonly string[] Settings = ["neoadjuvant", "adjuvant", "metastatic"];

    /// <exception cref="RefusedException">A choice is not one.</exception>
    public AssessmentOptions Options(IQueryCollection query)
    {
        var asOf = default(DateOnly?);
        if (Text(query, "asOf") is { } day)
        {
            asOf = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw Wrong("asOf must be a date such as 2026-11-20");
        }

        var choices = new AssessmentOptions { Now = clock.GetUtcNow(), AsOf = asOf };
        return OneOf(query, "jurisdiction", AssessmentOptions.Jurisdictions) is { } jurisdiction ? choices with { Jurisdiction = jurisdiction }
            : options.Value.Jurisdiction is { } usual ? choices with { Jurisdiction = usual }
            : choices;
    }

    /// <summary>Setting of the disease where a FHIR record does not show it.</summary>
    /// <exception cref="RefusedException">There is no such setting.</exception>
    public static DiseaseSetting? Setting(IQueryCollection query) =>
        OneOf(query, "setting", Settings) is { } word ? Enum.Parse<DiseaseSetting>(word, ignoreCase: true) : null;

    private static string? OneOf(IQueryCollection query, string name, IReadOnlyList<string> words) => Text(query, name) is not { } word ? null : words.Contains(word)
        ? word
        : throw Wrong($"{name} must be one of {string.Join(", ", words)}");

    private static string? Text(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } value] ? value : null;

    private static RefusedException Wrong(string what) => RefusedException.BadRequest(new Problem("value", what));
}
