namespace DecisionSupport.Json;

/// <summary>Finds the known name that a misspelt one most likely means.</summary>
internal static class NearestName
{
    /// <summary>The words "; did you mean 'x'?" or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        // Less than the whole name: otherwise every short id would be near to every other.
        var limit = Math.Min(Math.Max(2, name.Length / 3), name.Length - 1);
        var best = known
            .Select(k => (Name: k, Distance: Distance(name, k, limit)))
            .Where(k => k.Distance <= limit)
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is null ? string.Empty : $"; did you mean '{best.Name}'?";
    }

    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 0; i < left.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]);
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + (same ? 0 : 1));
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
