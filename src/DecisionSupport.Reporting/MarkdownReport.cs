using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Rendering;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting;

/// <summary>An assessment as Markdown (CommonMark; tables as in GitHub's dialect).</summary>
public static class MarkdownReport
{
    /// <summary>Writes the report. The same assessment gives the same text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">Choices; null = English.</param>
    /// <returns>
    /// The text, lines ended by a line feed. Text that came from a patient or a laboratory is escaped, so that it can neither format the
    /// report nor add HTML or links to it.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static string Write(Assessment assessment, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Text.In((options ?? new()).Language, () => MarkdownWriter.Write(ReportModel.Of(assessment)));
    }
}
