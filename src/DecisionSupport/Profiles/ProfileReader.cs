using System.Text.Json;
using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Profiles;

/// <summary>Reads profile JSON strictly: every problem at once, each with its JSON Pointer. Thread-safe.</summary>
/// <param name="knowledge">The knowledge base that knows biomarkers and agents.</param>
public sealed class ProfileReader(KnowledgeBase knowledge)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = true, MaxDepth = 32 };

    /// <summary>Reads and validates a profile.</summary>
    /// <param name="utf8">The JSON text, UTF-8, with or without a byte-order mark.</param>
    /// <param name="asOf">The day against which dates are checked when the profile names none.</param>
    /// <returns>The profile, or every problem.</returns>
    public ProfileReadResult Read(ReadOnlyMemory<byte> utf8, DateOnly asOf)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
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
                problems.AddRange(ProfileValidator.Validate(profile, knowledge, asOf)
                    .Where(p => !unreadable.Any(u => IsSameOrParent(u, p.Path) || IsSameOrParent(p.Path, u))));
            }

            return problems.Count == 0 ? new ProfileReadResult(profile, []) : new ProfileReadResult(null, problems);
        }
        catch (JsonException e)
        {
            return new ProfileReadResult(null, [new ProfileProblem(Place(e), "is not valid JSON")]);
        }
    }

    private static bool IsSameOrParent(string parent, string path) =>
        path == parent || path.StartsWith(parent + "/", StringComparison.Ordinal);

    private static string Place(JsonException e) => FormattableString.Invariant($"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
}
