using DecisionSupport.Overlays;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Settings;

/// <summary>What is wrong with the way in which the server was set up.</summary>
internal static class SetupProblems
{
    /// <summary>Every problem; none where the exception is of another kind.</summary>
    public static IReadOnlyList<string> In(Exception exception) => exception switch
    {
        OptionsValidationException e => [.. e.Failures],
        InvalidOverlayException e => [.. e.Problems.Select(p => $"{p.Path}: {p.Message}")],
        AggregateException e => [.. e.InnerExceptions.SelectMany(In)],

        // A setting that no section has: the binder names it in its message.
        InvalidOperationException e when e.Message.Contains("ErrorOnUnknownConfiguration", StringComparison.Ordinal) => [e.Message],
        _ => [],
    };
}
