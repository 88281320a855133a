namespace DecisionSupport.Overlays;

/// <summary>An overlay with the hash of the file that it came from. It changes nothing by itself: it is laid over the knowledge of a pack.</summary>
public sealed class SiteOverlay
{
    private readonly IReadOnlyDictionary<string, int> _lines;

    /// <summary>Makes an overlay.</summary>
    /// <param name="document">What it says.</param>
    /// <param name="sha256">Hash over the file, lower-case hexadecimal.</param>
    /// <param name="lines">Line of the file by JSON Pointer, or null.</param>
    public SiteOverlay(OverlayDocument document, string sha256, IReadOnlyDictionary<string, int>? lines = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(sha256);
        Document = document;
        Sha256 = sha256;
        _lines = lines ?? new Dictionary<string, int>();
    }

    /// <summary>What it says.</summary>
    public OverlayDocument Document { get; }

    /// <summary>Hash over the file, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Problems in the order of the file.</summary>
    internal IReadOnlyList<OverlayProblem> Sorted(IEnumerable<(string Pointer, string Message)> problems) => Sorted(problems, _lines);

    internal static IReadOnlyList<OverlayProblem> Sorted(IEnumerable<(string Pointer, string Message)> problems, IReadOnlyDictionary<string, int> lines) =>
    [
        .. problems.Distinct()
            .OrderBy(p => LineOf(p.Pointer, lines) ?? int.MaxValue).ThenBy(p => p.Pointer, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal)
            .Select(p => new OverlayProblem(Place(p.Pointer, lines), p.Message)),
    ];

    // For people: line 12 (/thresholds/0), or the pointer alone where the line is not known.
    private static string Place(string pointer, IReadOnlyDictionary<string, int> lines)
    {
        var shown = pointer.Length == 0 ? "/" : pointer;
        return LineOf(pointer, lines) is { } line ? FormattableString.Invariant($"line {line} ({shown})") : shown;
    }

    // What is missing has no line of its own: the nearest place around it has.
    private static int? LineOf(string pointer, IReadOnlyDictionary<string, int> lines) =>
        lines.TryGetValue(pointer, out var line) ? line
        : pointer.LastIndexOf('/') is >= 0 and var end ? LineOf(pointer[..end], lines)
        : null;
}
