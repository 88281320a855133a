using System.Collections.Frozen;
using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.Workbench;

/// <summary>The page, its style sheet and its modules, out of this assembly: there is no folder that could hold anything else.</summary>
internal static class WorkbenchFiles
{
    private const string Prefix = "Workbench.";

    private static readonly FrozenDictionary<string, byte[]> Files = typeof(WorkbenchFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(n => n[Prefix.Length..], Read, StringComparer.Ordinal);

    public static IResult Page => Results.Bytes(Files["workbench.html"], "text/html; charset=utf-8");

    /// <exception cref="RefusedException">There is no such file.</exception>
    public static IResult Find(string name) => Path.GetExtension(name) switch
    {
        ".js" when Files.TryGetValue(name, out var script) => Results.Bytes(script, "text/javascript; charset=utf-8"),
        ".css" when Files.TryGetValue(name, out var style) => Results.Bytes(style, "text/css; charset=utf-8"),
        _ => throw new RefusedException(StatusCodes.Status404NotFound, StatusProblems.Of(StatusCodes.Status404NotFound)),
    };

    private static byte[] Read(string name)
    {
        using var stream = typeof(WorkbenchFiles).Assembly.GetManifestResourceStream(name)!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
