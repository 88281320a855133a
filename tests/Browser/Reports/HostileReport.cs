using System.Text;
using System.Text.Json.Nodes;
using DecisionSupport.Reporting;

namespace DecisionSupport.Browser.Tests.Reports;

/// <summary>A sample profile each of whose free texts tries to be more than text.</summary>
internal static class HostileReport
{
    /// <summary>Runs, if any of it is taken for markup; turns the line round, if a right-to-left mark comes through; never ends.</summary>
    public const string Attack =
        "<script>alert('script')</script><img src=x onerror=alert('image')>\"'><svg onload=alert('svg')>"
        + "</title></style><a href=\"javascript:alert('link')\" autofocus onfocus=alert('focus')>go</a>\u202Eright to left\u2067\u0000 {{7*7}} ${7*7}";

    public static Uri Write() => SampleReports.Write("hostile", HtmlReport.Write(SampleReports.Assess(Profile())));

    private static byte[] Profile()
    {
        var path = Path.Combine(Repository.Root, "samples", "profiles", "pten-loss-metastatic.json");
        var profile = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        var endless = new string('W', 10_000);
        profile["profileId"] = Attack + endless;
        profile["disease"]!["stage"] = Attack;
        profile["disease"]!["sites"] = new JsonArray(Attack, endless);
        profile["medications"] = new JsonArray(Attack, endless);
        foreach (var result in profile["results"]!.AsArray())
        {
            result!["lab"] = Attack;
            result["sourceId"] = endless;
            result["assay"] ??= Attack;
        }

        profile["results"]!.AsArray().Add(new JsonObject
        {
            ["biomarker"] = "akt1",
            ["assay"] = endless,
            ["call"] = "failed",
        });
        return Encoding.UTF8.GetBytes(profile.ToJsonString());
    }
}
