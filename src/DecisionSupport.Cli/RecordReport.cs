using DecisionSupport.Fhir;
using DecisionSupport.Json;

namespace DecisionSupport.Cli;

/// <summary>Says what became of every resource of a FHIR record, and what in it is doubtful. Names places, never values.</summary>
internal static class RecordReport
{
    public static async Task WriteAsync(FhirReadResult? record, TextWriter output)
    {
        if (record is null)
        {
            return;
        }

        foreach (var resource in record.Resources)
        {
            await output.WriteLineAsync($"{(resource.Use == FhirResourceUse.Used ? "used" : "not used")}  {Place(resource.Path)} {resource.ResourceType}: {resource.Reason}");
        }

        foreach (var issue in record.DataIssues)
        {
            await output.WriteLineAsync($"{Words.Of(issue.Severity)}  {Place(issue.Path)}: {issue.Message}");
        }
    }

    private static string Place(string path) => path.Length == 0 ? "(record)" : path;
}
