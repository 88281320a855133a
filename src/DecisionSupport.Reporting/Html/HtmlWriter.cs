using DecisionSupport.Reporting.Html.Pathway;
using DecisionSupport.Reporting.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DecisionSupport.Reporting.Html;

/// <summary>Renders the page. Components rather than strings: whatever they are given, the framework encodes.</summary>
internal static class HtmlWriter
{
    public static string Write(ReportModel report, IReadOnlyList<NodeReading> pathway, string profile)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ReportPage.Report)] = report,
            [nameof(ReportPage.Pathway)] = pathway,
            [nameof(ReportPage.Profile)] = profile,
        });

        // No component awaits anything, so the task is done when it is returned.
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<ReportPage>(parameters);
            return "<!DOCTYPE html>\n" + page.ToHtmlString() + "\n";
        }).GetAwaiter().GetResult();
    }
}
