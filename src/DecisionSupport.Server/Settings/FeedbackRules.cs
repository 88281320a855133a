using Npgsql;

namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="FeedbackOptions"/> must keep to.</summary>
internal sealed class FeedbackRules() : SettingsRules<FeedbackOptions>(FeedbackOptions.Section)
{
    protected override IEnumerable<string> Problems(FeedbackOptions options)
    {
        if (options.PostgreSql is null && string.IsNullOrWhiteSpace(options.SqliteFile))
        {
            yield return "SqliteFile or PostgreSql must be named.";
        }

        if (options.PostgreSql is { } connection && !IsConnection(connection))
        {
            yield return "PostgreSql is not a connection string.";
        }

        if (options.MostItems is < 1 or > 10_000)
        {
            yield return "MostItems must be between 1 and 10000.";
        }

        if (options.LongestComment is < 0 or > 100_000)
        {
            yield return "LongestComment must be between 0 and 100000.";
        }
    }

    private static bool IsConnection(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
