using DecisionSupport.Profiles;

namespace DecisionSupport.Cli;

/// <summary>Reads a profile from a file or from standard input.</summary>
internal static class Inputs
{
    private const int Largest = 5_000_000;

    public static async Task<PatientProfile> ProfileAsync(string path, IDecisionSupport support, AssessmentOptions options, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var result = support.Read(await BytesAsync(path, streams, cancellationToken), options);
        return result.IsValid ? result.Profile : throw new InputException(result.Problems);
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
