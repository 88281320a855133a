using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Assessments;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir;

/// <summary>A profile read from a FHIR record, with an account of every resource. Nothing but the profile and <see cref="Patient"/> can identify anybody.</summary>
public sealed record FhirReadResult
{
    /// <summary>The profile, ready to be assessed; null when there are problems.</summary>
    public required PatientProfile? Profile { get; init; }

    /// <summary>Why there is no profile; empty when there is one.</summary>
    public required IReadOnlyList<ProfileProblem> Problems { get; init; }

    /// <summary>Values that are ambiguous, contradictory or could not be used, in the order of the record. Their codes start with <c>fhir-</c>; their paths point into the record.</summary>
    public required IReadOnlyList<DataIssue> DataIssues { get; init; }

    /// <summary>One entry for every resource, in the order of the record.</summary>
    public required IReadOnlyList<FhirResourceReading> Resources { get; init; }

    /// <summary>Reference to the patient as the record has it, such as <c>Patient/123</c>, or null. For <see cref="FhirWriteOptions.Patient"/>; not for logs.</summary>
    public string? Patient { get; init; }

    /// <summary>True when the profile may be used.</summary>
    [MemberNotNullWhen(true, nameof(Profile))]
    public bool IsValid => Profile is not null;

    /// <summary>Adds the data issues of the reading to an assessment of the profile, so that every report of it shows them.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The assessment with both, in the documented order.</returns>
    public Assessment AddTo(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment with
        {
            DataIssues = [.. assessment.DataIssues.Concat(DataIssues).Distinct().OrderBy(i => i.Severity).ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Code, StringComparer.Ordinal).ThenBy(i => i.Message, StringComparer.Ordinal)],
        };
    }
}
