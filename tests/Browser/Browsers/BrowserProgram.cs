using DecisionSupport.Reporting.Printing;

namespace DecisionSupport.Browser.Tests.Browsers;

/// <summary>The Chromium of this machine, the same that prints PDF. Playwright's own download is never used: a hospital's build machine has none.</summary>
internal static class BrowserProgram
{
    /// <summary>Its path; null where there is none.</summary>
    public static string? Find() => Chromium.TryFind();

    /// <summary>On a developer's machine the tests are skipped, with a reason. Continuous integration may not skip them.</summary>
    public static bool MayBeAbsent => Environment.GetEnvironmentVariable("CI") is null or "" or "false";

    public const string Absent = "No Chromium or Chrome on this machine: install one, or name it in DECISION_SUPPORT_CHROMIUM.";
}
