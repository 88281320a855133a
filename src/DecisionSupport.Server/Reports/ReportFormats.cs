using System.Text;
using DecisionSupport.Assessments;
using DecisionSupport.Fhir;
using DecisionSupport.Profiles;
using DecisionSupport.Reporting;
using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.Reports;

/// <summary>An assessment in the form that was asked for.</summary>
internal sealed class ReportFormats(PdfQueue pdf)
{
    private static readonly string[] Names = ["json", "html", "markdown", "text", "fhir", "pdf"];

    /// <exception cref="RefusedException">There is no such format.</exception>
    public static string Checked(string? name, string usual) => name is null ? usual : Names.Contains(name)
        ? name
        : throw RefusedException.BadRequest(new Problem("value", "format must be one of " + string.Join(", ", Names)));

    public async Task<IResult> WriteAsync(string format, Assessment assessment, PatientProfile profile, string? patient, CancellationToken cancellationToken) => format switch
    {
        "html" => Results.Bytes(Encoding.UTF8.GetBytes(HtmlReport.Write(assessment)), "text/html; charset=utf-8"),
        "markdown" => Results.Bytes(Encoding.UTF8.GetBytes(MarkdownReport.Write(assessment)), "text/markdown; charset=utf-8"),
        "text" => Results.Bytes(Encoding.UTF8.GetBytes(TextReport.ToPlainText(assessment)), "text/plain; charset=utf-8"),
        "fhir" => Results.Bytes(FhirAssessmentWriter.Write(assessment, profile, new FhirWriteOptions { Patient = patient, HtmlReport = HtmlReport.Write(assessment) }), "application/fhir+json"),
        "pdf" => Results.Bytes(await pdf.PrintAsync(HtmlReport.Write(assessment), cancellationToken), "application/pdf"),
        _ => Results.Bytes(AssessmentSerializer.ToUtf8(assessment), "application/json"),
    };
}
