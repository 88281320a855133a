using System.Text.Json;
using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Profiles;

/// <summary>Reads profile JSON strictly: every problem at once, each with its JSON Pointer. Thread-safe.</summary>
/// <param name="knowledge">The knowledge base that knows biomarkers and agents.</param>
public sealed class ProfileReader(KnowledgeBase knowledge)
{
    private static readonly string[] FormMembers = ["call", "value", "variants", "genotype", "ratio", "copyNumber"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = true, MaxDepth = 32 };

    /// <summary>Reads and validates a profile.</summary>
    /// <param name="utf8">The JSON text, UTF-8, with or without a byte-order mark.</param>
    /// <param name="asOf">The day against which dates are checked when the profile names none.</param>
    /// <param name="fixedDay">A day that the caller chose; it goes before the profile's own. Null = none chosen.</param>
    /// <returns>The profile, or every problem.</returns>
    public ProfileReadResult Read(ReadOnlyMemory<byte> utf8, DateOnly asOf, DateOnly? fixedDay = null)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        if (Utf8Text.FirstInvalid(utf8.Span) is { } invalid)
        {
            return new ProfileReadResult(null, [new ProfileProblem(Place(invalid.Line, invalid.Byte), "is not valid UTF-8")]);
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            var problems = new List<ProfileProblem>();
            var profile = ProfileDocument.Read(document.RootElement, problems);
            if (profile is not null)
            {
                // A place that could not be read is not judged a second time.
                var unreadable = problems.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
                var day = unreadable.Contains("/asOf") ? DateOnly.MaxValue : asOf;
                problems.AddRange(ProfileValidator.Validate(profile with { AsOf = fixedDay ?? profile.AsOf }, knowledge, day)
                    .Where(p => !unreadable.Any(u => IsSameOrParent(u, p.Path)) && !IsSecondHand(p.Path, unreadable)));
            }

            return problems.Count == 0 ? new ProfileReadResult(profile, []) : new ProfileReadResult(null, problems);
        }
        catch (JsonException e)
        {
            return new ProfileReadResult(null, [new ProfileProblem(Place(e.LineNumber ?? 0, e.BytePositionInLine ?? 0), "is not valid JSON")]);
        }
    }

    // Where the value could not be read, the result only seems to have no form, and its unit no number.
    private static bool IsSecondHand(string path, HashSet<string> unreadable) =>
        FormMembers.Any(f => unreadable.Contains(path + "/" + f))
        || (path.EndsWith("/unit", StringComparison.Ordinal) && unreadable.Contains(path[..^"unit".Length] + "value"));

    private static bool IsSameOrParent(string parent, string path) =>
        path == parent || path.StartsWith(parent + "/", StringComparison.Ordinal);

    private static string Place(long line, long position) => FormattableString.Invariant($"line {line + 1}, byte {position + 1}");
}
