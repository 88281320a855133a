using System.Reflection;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>A rule pack with a site's overlay over its knowledge: the same rules, a knowledge base of its own.</summary>
internal sealed class LocalPack(IRulePack pack, SiteOverlay overlay) : IRulePack
{
    public string Id => pack.Id;

    public string Version => pack.Version;

    public string SourcesSha256 => pack.SourcesSha256;

    public Assembly Assembly => pack.Assembly;

    public KnowledgeBase Knowledge { get; } = LocalKnowledge.Of(pack.Knowledge, overlay);
}
