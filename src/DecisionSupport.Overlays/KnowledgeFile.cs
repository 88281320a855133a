using System.Text.Json;
using DecisionSupport.Knowledge;
using DecisionSupport.KnowledgeCompiler;

namespace DecisionSupport.Overlays;

/// <summary>Reads knowledge from a compiled file, or from a folder of YAML.</summary>
public static class KnowledgeFile
{
    /// <summary>Reads a compiled JSON file, or a folder of knowledge files.</summary>
    /// <param name="path">The file or folder.</param>
    /// <returns>The knowledge. It has not been checked.</returns>
    /// <exception cref="InvalidDataException">It is neither.</exception>
    public static KnowledgeBase Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return KnowledgeBase.Load(Directory.Exists(path) ? KnowledgeFolder.Compile(path) : File.ReadAllBytes(path));
        }
        catch (KnowledgeFormatException e)
        {
            throw new InvalidDataException($"{e.Place}: {e.Message}", e);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"is no compiled knowledge at {e.Path}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidDataException(e is FileNotFoundException or DirectoryNotFoundException ? "does not exist" : "cannot be read", e);
        }
    }
}
