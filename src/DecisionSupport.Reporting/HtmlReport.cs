using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Html;
using DecisionSupport.Reporting.Html.Pathway;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting;

/// <summary>An assessment as one HTML file, for a screen or for paper.</summary>
public static class HtmlReport
{
    /// <summary>Writes the report. The same assessment gives the same text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">Choices; null = English.</param>
    /// <returns>
    /// A whole document that runs no script and loads nothing. Text that came from a patient or a laboratory is encoded as text; the only
    /// links that lead out are those of the references to doi.org and PubMed.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static string Write(Assessment assessment, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Text.In((options ?? new()).Language, () => HtmlWriter.Write(ReportModel.Of(assessment), PathwayReading.Of(assessment), assessment.ProfileId));
    }
}
