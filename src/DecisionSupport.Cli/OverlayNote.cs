namespace DecisionSupport.Cli;

/// <summary>Says below a short output what the site set differently; reports say it on their first page.</summary>
internal static class OverlayNote
{
    public static async Task WriteAsync(IDecisionSupport support, TextWriter output)
    {
        if (support.Knowledge.Overlay is not { } overlay)
        {
            return;
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync($"Set differently by {overlay.Name} (overlay {overlay.Sha256}):");
        foreach (var change in overlay.Changes)
        {
            await output.WriteLineAsync("  " + change);
        }
    }
}
