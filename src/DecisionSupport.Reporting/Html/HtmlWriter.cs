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
    public static string Write(ReportModel report, IReadOnlyList<NodeReading> pathway, string profile) => Render<ReportPage>(new()
    {
        [nameof(ReportPage.Report)] = report,
        [nameof(ReportPage.Pathway)] = pathway,
        [nameof(ReportPage.Profile)] = profile,
    });

    public static string WriteDifference(ReportModel difference, string profile) => Render<DifferencePage>(new()
    {
        [nameof(DifferencePage.Difference)] = difference,
        [nameof(DifferencePage.Profile)] = profile,
    });

    private static string Render<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);

        // No component awaits anything, so the task is done when it is returned.
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            return "<!DOCTYPE html>\n" + page.ToHtmlString() + "\n";
        }).GetAwaiter().GetResult();
    }
}
