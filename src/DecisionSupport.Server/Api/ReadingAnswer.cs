using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Fhir;
using DecisionSupport.Profiles;

namespace DecisionSupport.Server.Api;

/// <summary>What was read.</summary>
internal sealed record ReadingAnswer
{
    public required bool Fhir { get; init; }

    public required JsonNode Profile { get; init; }

    /// <summary>What became of every resource; empty for a profile.</summary>
    public required IReadOnlyList<ReadResource> Resources { get; init; }

    public required IReadOnlyList<DataIssue> DataIssues { get; init; }

    public static ReadingAnswer Of(PostedCase posted) => new()
    {
        Fhir = posted.Reading is not null,
        Profile = JsonNode.Parse(ProfileWriter.ToCanonicalUtf8(posted.Profile))!,
        Resources = [.. (posted.Reading?.Resources ?? []).Select(r => new ReadResource(r.Path, r.ResourceType, r.Use == FhirResourceUse.Used, r.Code, r.Reason))],
        DataIssues = posted.Reading?.DataIssues ?? [],
    };
}
