using System.Text;
using System.Xml;
using System.Xml.Linq;
using DecisionSupport.Assessments;

namespace DecisionSupport.Reporting.Tests;

/// <summary>Reads a report as strictly as an XML reader does: every tag closed, every attribute quoted, every character encoded.</summary>
internal static class Html
{
    public static XElement Parse(Assessment assessment) => Parse(HtmlReport.Write(assessment));

    public static XElement Parse(string report)
    {
        const string Doctype = "<!DOCTYPE html>\n";
        Assert.StartsWith(Doctype, report, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(report[Doctype.Length..]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The report without its style sheet, which is no part of what it says.</summary>
    public static string WithoutStyle(string report)
    {
        var start = report.IndexOf("<style>", StringComparison.Ordinal);
        var end = report.IndexOf("</style>", StringComparison.Ordinal);
        return new StringBuilder(report).Remove(start, end - start + "</style>".Length).ToString();
    }

    public static IEnumerable<string> Values(this XElement page, string attribute) =>
        page.DescendantsAndSelf().Attributes(attribute).Select(a => a.Value);

    /// <summary>Text as a reader sees it.</summary>
    public static string Visible(this XElement page) => page.Element("body")!.Value;
}
