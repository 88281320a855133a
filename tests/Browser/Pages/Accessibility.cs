using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>What axe-core finds wrong with a page, against WCAG 2.2 A and AA and its own best practice.</summary>
internal static class Accessibility
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Rules whose answer depends on the colours.</summary>
    private static readonly string[] OfColour = ["color-contrast", "link-in-text-block"];

    public static Task<IReadOnlyList<string>> ViolationsAsync(IPage page) => RunAsync(page, new AxeRunOptions
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Standards] },

        // Off unless asked for: a size of 24 by 24, or room around it.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    });

    /// <summary>For a second colour scheme of a page whose structure was looked at in the first.</summary>
    public static Task<IReadOnlyList<string>> ViolationsOfColourAsync(IPage page) => RunAsync(page, new AxeRunOptions
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. OfColour] },
    });

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, AxeRunOptions options)
    {
        // A frame of ours runs no script, axe-core's neither: what it shows is looked at where it is a page of its own.
        options.Iframes = false;
        options.ResultTypes = [ResultType.Violations, ResultType.Passes];
        var result = await page.RunAxe(options);
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length} times, such as {v.Nodes[0].Html.ReplaceLineEndings(" ")}; {v.Nodes[0].Any.FirstOrDefault()?.Message})")];
    }
}
