using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.KnowledgeCompiler;

namespace DecisionSupport.Overlays;

/// <summary>Reads a site's overlay from YAML.</summary>
public static class OverlayFile
{
    private const int Largest = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the YAML file.</param>
    /// <returns>The overlay. Whether it fits a pack's knowledge is found when it is laid over it.</returns>
    /// <exception cref="InvalidOverlayException">It cannot be read, or its form is wrong; every problem is named with its line.</exception>
    public static SiteOverlay Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return new FileInfo(path).Length > Largest ? throw Invalid("is larger than 1 MB") : Parse(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Invalid(e is FileNotFoundException or DirectoryNotFoundException ? "does not exist" : "cannot be read");
        }
    }

    /// <summary>Reads text.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <returns>The overlay.</returns>
    /// <exception cref="InvalidOverlayException">Its form is wrong; every problem is named with its line.</exception>
    public static SiteOverlay Parse(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return Parse(Encoding.UTF8.GetBytes(yaml));
    }

    private static SiteOverlay Parse(byte[] utf8)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var node = ToJson(utf8, lines);
        var type = OverlayJson.Default.OverlayDocument;
        var document = AddReferenceDefaults(node);
        if (Shape.Problems(document, type).ToList() is { Count: > 0 } problems)
        {
            throw new InvalidOverlayException(SiteOverlay.Sorted(problems, lines));
        }

        try
        {
            return new SiteOverlay(document.Deserialize(type)!, Convert.ToHexStringLower(SHA256.HashData(utf8)), lines);
        }
        catch (JsonException e)
        {
            throw Invalid($"does not have the form of an overlay at {e.Path}");
        }
    }

    private static JsonNode? ToJson(byte[] utf8, Dictionary<string, int> lines)
    {
        try
        {
            return YamlText.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8), "(overlay)", lines);
        }
        catch (KnowledgeFormatException e)
        {
            throw new InvalidOverlayException([new OverlayProblem(e.Place, e.Message)]);
        }
        catch (ArgumentException)
        {
            throw Invalid("is not UTF-8 text");
        }
    }

    // A site's own document has no list of authors cut short, and nobody but the site has checked it.
    private static JsonNode? AddReferenceDefaults(JsonNode? node)
    {
        if ((node as JsonObject)?["references"] is JsonArray references)
        {
            foreach (var reference in references.OfType<JsonObject>())
            {
                reference.TryAdd("authorsTruncated", false);
                reference.TryAdd("verified", false);
            }
        }

        return node;
    }

    private static InvalidOverlayException Invalid(string message) => new([new OverlayProblem("(overlay)", message)]);
}
