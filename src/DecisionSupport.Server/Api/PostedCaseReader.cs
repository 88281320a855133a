using System.Text.Json;
using DecisionSupport.Fhir;
using DecisionSupport.Profiles;
using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.Api;

/// <summary>Reads profile JSON or FHIR; every problem at once, each with its place.</summary>
internal sealed class PostedCaseReader(IDecisionSupport support)
{
    private readonly FhirProfileReader _fhir = new(support.Knowledge);

    /// <exception cref="RefusedException">It cannot be read.</exception>
    public PostedCase Read(ReadOnlyMemory<byte> utf8, AssessmentOptions options, DiseaseSetting? setting)
    {
        if (!FhirProfileReader.IsFhir(utf8))
        {
            var read = support.Read(utf8, options);
            return read.IsValid ? new PostedCase(read.Profile, null) : throw Invalid(read.Problems);
        }

        var reading = _fhir.Read(utf8, new FhirReadOptions
        {
            AsOf = options.AsOf ?? DateOnly.FromDateTime(options.Now!.Value.UtcDateTime),
            Setting = setting,
        });
        return reading.IsValid ? new PostedCase(reading.Profile, reading) : throw Invalid(reading.Problems);
    }

    public PostedCase Read(JsonElement element, AssessmentOptions options, DiseaseSetting? setting) => Read(JsonSerializer.SerializeToUtf8Bytes(element), options, setting);

    public static RefusedException Invalid(IEnumerable<ProfileProblem> problems) =>
        new(StatusCodes.Status422UnprocessableEntity, [.. problems.Select(p => new Problem("invalid", $"{p.Path}: {p.Message}"))]);
}
