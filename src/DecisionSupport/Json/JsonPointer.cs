namespace DecisionSupport.Json;

/// <summary>Builds JSON Pointers (RFC 6901) that are safe to print.</summary>
internal static class JsonPointer
{
    private const int LongestName = 60;

    public static string Append(string path, string member)
    {
        // A member name is the only text of the input that a pointer repeats: kept short and free of control characters.
        var name = new string([.. member.Take(LongestName).Select(c => char.IsControl(c) ? '?' : c)]);
        return path + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    public static string Append(string path, int index) => path + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
