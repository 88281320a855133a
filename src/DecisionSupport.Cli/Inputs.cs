using DecisionSupport.Fhir;
using DecisionSupport.Profiles;

namespace DecisionSupport.Cli;

/// <summary>Reads a profile, or a FHIR record, from a file or from standard input.</summary>
internal static class Inputs
{
    private const int Largest = 5_000_000;

    public static async Task<PatientProfile> ProfileAsync(string path, IDecisionSupport support, AssessmentOptions options, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        return (await ReadAsync(path, support, options, new RecordChoices(null, null), streams, cancellationToken)).Profile;
    }

    /// <summary>Reads a profile, or a FHIR record from which one is made.</summary>
    public static async Task<ReadInput> ReadAsync(string path, IDecisionSupport support, AssessmentOptions options, RecordChoices choices, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var bytes = await BytesAsync(path, streams, cancellationToken);
        if (FhirProfileReader.IsFhir(bytes))
        {
            var day = options.AsOf ?? DateOnly.FromDateTime((options.Now ?? TimeProvider.System.GetUtcNow()).UtcDateTime);
            var record = new FhirProfileReader(support.Knowledge).Read(bytes, new FhirReadOptions { AsOf = day, Setting = choices.Setting, Patient = choices.Patient });
            return record.IsValid ? new ReadInput(record.Profile, record) : throw new InputException(record.Problems);
        }

        var result = support.Read(bytes, options);
        return result.IsValid ? new ReadInput(result.Profile, null) : throw new InputException(result.Problems);
    }

    public static async Task<byte[]> BytesAsync(string path, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        try
        {
            using var memory = new MemoryStream();
            if (path == "-")
            {
                await streams.In.CopyToAsync(memory, cancellationToken);
            }
            else
            {
                await using var file = File.OpenRead(path);
                await file.CopyToAsync(memory, cancellationToken);
            }

            return memory.Length <= Largest ? memory.ToArray() : throw new InputException([new ProfileProblem("(file)", "is larger than 5 MB")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Not the file's name: hospitals name files after patients.
            throw new InputException([new ProfileProblem("(file)", e is FileNotFoundException or DirectoryNotFoundException ? "does not exist" : "cannot be read")]);
        }
    }
}
