using System.Text;
using System.Text.Json.Nodes;

namespace DecisionSupport.Fhir.Writing;

/// <summary>Writes the report for people as an attachment.</summary>
internal static class ReportAttachment
{
    public static IEnumerable<(string Role, JsonObject Resource)> Write(WriteContext context)
    {
        if (context.Options.HtmlReport is not { } html)
        {
            yield break;
        }

        var bytes = Encoding.UTF8.GetBytes(html);
        yield return ("report", Element.Object(
            ("resourceType", "DocumentReference"),
            ("status", "current"),
            ("docStatus", "preliminary"),
            ("type", Element.Concept("Clinical decision support report")),
            ("subject", context.Subject),
            ("date", context.Now),
            ("author", Element.Array(context.Author)),
            ("description", "Resistance to trastuzumab: mechanisms, options to consider, and what was not measured"),
            ("content", Element.Array(Element.Object(("attachment", Element.Object(
                ("contentType", "text/html"),
                ("language", "en"),
                ("data", Convert.ToBase64String(bytes)),
                ("size", bytes.Length),
                ("title", "Decision support report"),
                ("creation", context.Now))))))));
    }
}
