namespace DecisionSupport.Cli;

/// <summary>Writes a result to a file or to standard output; a file is written whole or not at all.</summary>
internal static class Outputs
{
    public static async Task WriteAsync(byte[] bytes, string? path, TextWriter output, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await output.WriteAsync(System.Text.Encoding.UTF8.GetString(bytes).AsMemory(), cancellationToken);
            return;
        }

        var draft = path + ".part";
        try
        {
            await File.WriteAllBytesAsync(draft, bytes, cancellationToken);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException("--out cannot be written.");
        }
        finally
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }
        }
    }
}
