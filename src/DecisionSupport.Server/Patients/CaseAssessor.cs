using System.Diagnostics;
using DecisionSupport.Assessments;
using DecisionSupport.Server.Observability;
using DecisionSupport.Server.Reports;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Patients;

/// <summary>Assesses a record for cards and holds the case for its full report.</summary>
internal sealed class CaseAssessor(IDecisionSupport support, HeldCases cases, ServerMetrics metrics, IOptions<ServerOptions> options, TimeProvider clock)
{
    /// <summary>The assessment with what was doubtful in the record, and the id of its report; null where the record gives no profile.</summary>
    public (Assessment Assessment, string ReportId)? Assess(PatientRecord record, CancellationToken cancellationToken)
    {
        if (record.Reading.Profile is not { } profile)
        {
            return null;
        }

        // Fixed here, so that the report says what the card said, whenever it is opened.
        var choices = Choices();
        var started = Stopwatch.GetTimestamp();

        // Cards name what is missing but not what each answer would change: that takes the rules some 75 runs, and the report does it.
        var assessment = record.Reading.AddTo(support.Assess(profile, choices with { ExploreMissing = false }, cancellationToken));
        metrics.Assessed(Stopwatch.GetElapsedTime(started));
        return (assessment, cases.Hold(new HeldCase(profile, choices, record.Reading)));
    }

    private AssessmentOptions Choices()
    {
        var now = clock.GetUtcNow();
        var choices = new AssessmentOptions { Now = now, AsOf = DateOnly.FromDateTime(now.UtcDateTime) };
        return options.Value.Jurisdiction is { } jurisdiction ? choices with { Jurisdiction = jurisdiction } : choices;
    }
}
