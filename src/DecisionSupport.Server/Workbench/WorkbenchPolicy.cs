using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Reporting.Html;

namespace DecisionSupport.Server.Workbench;

/// <summary>
/// What the page may do: run its own modules, ask its own server, nothing else. The report stands in a frame that inherits this policy, so its one style sheet
/// is named by its hash. Only the page's own "report" policy may turn text into a document.
/// </summary>
internal static class WorkbenchPolicy
{
    public static string Text { get; } = string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        $"style-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(DocumentHead.Style)))}'",
        "connect-src 'self'",
        "img-src data:",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types report");
}
