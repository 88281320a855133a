using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance;

/// <summary>Rules and knowledge on HER2-positive breast cancer that no longer responds to trastuzumab.</summary>
public sealed class TrastuzumabResistancePack : IRulePack
{
    /// <summary>Loads the pack with the knowledge it was built with.</summary>
    public TrastuzumabResistancePack()
        : this(KnowledgeBase.Load(Resource("knowledge.json")))
    {
    }

    /// <summary>Loads the pack with other knowledge.</summary>
    /// <param name="knowledge">The knowledge.</param>
    public TrastuzumabResistancePack(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        Knowledge = knowledge;
        // The build lists files in the order of the file system: sorted, so that every machine gets the same hash.
        var lines = Encoding.UTF8.GetString(Resource("sources.sha256")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        SourcesSha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal)))));
    }

    /// <inheritdoc/>
    public string Id => Knowledge.Document.Pack.Id;

    /// <inheritdoc/>
    public string Version => Assembly.GetName().Version!.ToString(3);

    /// <inheritdoc/>
    public string SourcesSha256 { get; }

    /// <inheritdoc/>
    public Assembly Assembly => typeof(TrastuzumabResistancePack).Assembly;

    /// <inheritdoc/>
    public KnowledgeBase Knowledge { get; }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(TrastuzumabResistancePack).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
