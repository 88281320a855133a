using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DecisionSupport.Reporting;
using DecisionSupport.Json;
using DecisionSupport.Profiles;

namespace DecisionSupport.Cli;

/// <summary>Options that several commands share. Each can also be set by an environment variable, <c>DECISION_SUPPORT_</c> and its name.</summary>
internal static class Options
{
    public static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Write diagnostics to standard error",
        Recursive = true,
        DefaultValueFactory = r => FromEnvironment("VERBOSE") is { } text && (bool.TryParse(text, out var on) ? on : Complain<bool>(r, "DECISION_SUPPORT_VERBOSE must be true or false")),
    };


    private static readonly SortedDictionary<string, DiseaseSetting> Settings = new(Enum.GetValues<DiseaseSetting>().ToDictionary(Words.Of), StringComparer.Ordinal);
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd"];

    /// <summary>Null where none is named: then the overlay decides, else US.</summary>
    public static Option<string?> Jurisdiction() => new("--jurisdiction")
    {
        Description = "Jurisdiction for which tiers are decided: US, EU or CN; default that of the overlay, else US",
        DefaultValueFactory = _ => FromEnvironment("JURISDICTION"),
        Validators = { r => MustBeOneOf(r, AssessmentOptions.Jurisdictions) },
    };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "Day for which the assessment speaks, such as 2026-11-20",
        CustomParser = r => Parse(r, ParseDate),
        DefaultValueFactory = r => FromEnvironment("AS_OF") is { } text ? ParseDate(text) ?? Complain<DateOnly?>(r, "DECISION_SUPPORT_AS_OF must be a date such as 2026-11-20") : null,
    };

    public static Option<DateTimeOffset?> Now() => new("--now")
    {
        Description = "Fix the clock, such as 2026-11-20T08:00:00Z",
        CustomParser = r => Parse(r, ParseInstant),
        DefaultValueFactory = r => FromEnvironment("NOW") is { } text ? ParseInstant(text) ?? Complain<DateTimeOffset?>(r, "DECISION_SUPPORT_NOW must be an instant such as 2026-11-20T08:00:00Z") : null,
    };

    public static Option<string> Format(params string[] formats) => new("--format")
    {
        Description = "One of " + string.Join(", ", formats),
        DefaultValueFactory = _ => FromEnvironment("FORMAT") ?? formats[0],
        Validators = { r => MustBeOneOf(r, formats) },
    };

    /// <summary>For a FHIR record only: a profile names its setting itself.</summary>
    public static Option<string?> Setting() => new("--setting")
    {
        Description = "Setting of disease where a FHIR record does not show it: neoadjuvant, adjuvant or metastatic",
        DefaultValueFactory = _ => FromEnvironment("SETTING"),
        Validators = { r => MustBeOneOf(r, [.. Settings.Keys]) },
    };

    public static Option<string?> Subject() => new("--subject")
    {
        Description = "Which patient of a FHIR record with several, such as Patient/1",
        DefaultValueFactory = _ => FromEnvironment("SUBJECT"),
    };

    public static DiseaseSetting? SettingOf(string? word) => word is null ? null : Settings[word];

    public static Option<string> Language() => new("--language")
    {
        Description = "Language of the report's own words: " + string.Join(", ", ReportOptions.Languages) + "; the knowledge base speaks English",
        DefaultValueFactory = _ => FromEnvironment("LANGUAGE") ?? ReportOptions.Languages[0],
        Validators = { r => MustBeOneOf(r, ReportOptions.Languages) },
    };

    public static Option<string?> Out() => new("--out")
    {
        Description = "Write to this file instead of standard output",
        DefaultValueFactory = _ => FromEnvironment("OUT"),
    };

    public static Option<string?> Overlay() => new("--overlay")
    {
        Description = "YAML file of what this site sets differently: cut-offs, formulary, own combinations",
        DefaultValueFactory = _ => FromEnvironment("OVERLAY"),
    };

    private static string? FromEnvironment(string name) => Environment.GetEnvironmentVariable("DECISION_SUPPORT_" + name) is { Length: > 0 } value ? value : null;

    private static void MustBeOneOf(OptionResult result, IReadOnlyList<string> words)
    {
        if (result.GetValueOrDefault<string>() is { } value && !words.Contains(value))
        {
            result.AddError($"{result.Option.Name} must be one of {string.Join(", ", words)}.");
        }
    }

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // A whole instant only: a time without a day would be one of today, and the run would not be repeatable.
    private static DateTimeOffset? ParseInstant(string text) =>
        DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;

    private static T? Parse<T>(ArgumentResult result, Func<string, T?> parse)
        where T : struct =>
        parse(result.Tokens[0].Value) ?? Complain<T?>(result, $"{(result.Parent as OptionResult)?.Option.Name} cannot be read: see --help for the form it takes.");

    private static T? Complain<T>(SymbolResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
