using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Settings;

/// <summary>Collects everything that is wrong with a section, so that it is told at once.</summary>
internal abstract class SettingsRules<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        string[] problems = [.. Problems(options).Select(p => $"{section}:{p}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    protected abstract IEnumerable<string> Problems(TOptions options);

    protected static bool IsWeb(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    /// <summary>https, or plain http that never leaves this machine.</summary>
    protected static bool IsSafe(Uri? url) => IsWeb(url) && (url!.Scheme == "https" || url.IsLoopback);
}
