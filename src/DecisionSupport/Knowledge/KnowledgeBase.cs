using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using DecisionSupport.Assessments;
using DecisionSupport.Overlays;

namespace DecisionSupport.Knowledge;

/// <summary>One immutable knowledge base with its indexes. Thread-safe; never static, so that two can live in one process.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, BiomarkerDefinition> _biomarkers;
    private readonly FrozenDictionary<string, AgentDefinition> _agents;
    private readonly FrozenDictionary<string, CombinationDefinition> _combinations;
    private readonly FrozenDictionary<string, MechanismDefinition> _mechanisms;
    private readonly FrozenDictionary<string, InteractionDefinition> _interactions;
    private readonly FrozenDictionary<string, EvidenceItem> _evidence;
    private readonly FrozenDictionary<string, Reference> _references;
    private readonly FrozenDictionary<string, MedicationDefinition> _medications;

    private readonly OverlayDocument? _site;

    private KnowledgeBase(KnowledgeDocument document, string sha256, OverlayIdentity? overlay = null, OverlayDocument? site = null)
    {
        Overlay = overlay;
        _site = site;
        Document = document;
        Sha256 = sha256;
        _biomarkers = Index(document.Biomarkers, b => b.Id);
        _agents = Index(document.Agents, a => a.Id);
        _combinations = Index(document.Combinations, c => c.Id);
        _interactions = Index(document.Interactions, i => i.Id);
        _mechanisms = Index(document.Mechanisms, m => m.Id);
        _evidence = Index(document.Evidence, e => e.Id);
        _references = Index(document.References, r => r.Id);
        _medications = document.Medications
            .SelectMany(m => m.Aliases.Prepend(m.Name).Select(n => (Name: n, Medication: m)))
            .DistinctBy(m => m.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(m => m.Name, m => m.Medication, StringComparer.OrdinalIgnoreCase);
        EvidenceByMechanism = document.Evidence.Where(e => e.Mechanism is not null).ToLookup(e => e.Mechanism!, StringComparer.Ordinal);
    }

    /// <summary>Everything that is written down.</summary>
    public KnowledgeDocument Document { get; }

    /// <summary>Hash over the compiled form, lower-case hexadecimal; with an overlay, of the knowledge under it.</summary>
    public string Sha256 { get; }

    /// <summary>The overlay of a site that was laid over it, or null.</summary>
    public OverlayIdentity? Overlay { get; }

    /// <summary>Ids of all biomarkers, in the order of the knowledge base.</summary>
    public IEnumerable<string> BiomarkerIds => Document.Biomarkers.Select(b => b.Id);

    /// <summary>Ids of all agents, in the order of the knowledge base.</summary>
    public IEnumerable<string> AgentIds => Document.Agents.Select(a => a.Id);

    /// <summary>Evidence by the mechanism about which it speaks.</summary>
    public ILookup<string, EvidenceItem> EvidenceByMechanism { get; }

    /// <summary>Loads compiled knowledge.</summary>
    /// <param name="utf8">The compiled JSON.</param>
    /// <returns>The knowledge base.</returns>
    /// <exception cref="JsonException">The JSON is not compiled knowledge.</exception>
    /// <exception cref="ArgumentException">Two entries share an id.</exception>
    public static KnowledgeBase Load(ReadOnlySpan<byte> utf8) => new(
        JsonSerializer.Deserialize(utf8, KnowledgeJson.Default.KnowledgeDocument) ?? throw new JsonException("The knowledge is null."),
        Convert.ToHexStringLower(SHA256.HashData(utf8)));

    /// <summary>Makes a knowledge base from a document, as compiled.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The knowledge base.</returns>
    /// <exception cref="ArgumentException">Two entries share an id.</exception>
    public static KnowledgeBase From(KnowledgeDocument document) =>
        new(document, Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(document, KnowledgeJson.Default.KnowledgeDocument))));

    /// <summary>A biomarker, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The definition, or null where the id is not known.</returns>
    public BiomarkerDefinition? Biomarker(string id) => _biomarkers.GetValueOrDefault(id);

    /// <summary>An agent, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The definition, or null where the id is not known.</returns>
    public AgentDefinition? Agent(string id) => _agents.GetValueOrDefault(id);

    /// <summary>A mechanism, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The definition, or null where the id is not known.</returns>
    public MechanismDefinition? Mechanism(string id) => _mechanisms.GetValueOrDefault(id);

    /// <summary>What is known about findings that bear on one another, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The definition, or null where the id is not known.</returns>
    public InteractionDefinition? Interaction(string id) => _interactions.GetValueOrDefault(id);

    /// <summary>A combination, or null.</summary>
    /// <param name="id">Its id; the order of its agents does not matter.</param>
    /// <returns>The definition, or null where no combination has these agents.</returns>
    public CombinationDefinition? Combination(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var agents = id.Split('+');
        return _combinations.GetValueOrDefault(id)
            ?? Document.Combinations.FirstOrDefault(c => c.Agents.Count == agents.Length && c.Agents.All(agents.Contains));
    }

    /// <summary>An evidence item, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The item, or null where the id is not known.</returns>
    public EvidenceItem? Evidence(string id) => _evidence.GetValueOrDefault(id);

    /// <summary>A reference, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The reference, or null where the id is not known.</returns>
    public Reference? Reference(string id) => _references.GetValueOrDefault(id);

    /// <summary>Another medicine, by any of its names, or null.</summary>
    /// <param name="name">A name, in any case.</param>
    /// <returns>The definition, or null where the name is not known.</returns>
    public MedicationDefinition? Medication(string name) => _medications.GetValueOrDefault(name.Trim());

    /// <summary>Why the site's formulary does not have a combination, or null where it does or where there is no overlay.</summary>
    /// <param name="combination">The combination.</param>
    /// <returns>The reason in plain words, or null.</returns>
    public string? NotOnFormulary(CombinationDefinition combination)
    {
        ArgumentNullException.ThrowIfNull(combination);
        if (_site?.Formulary is not { } formulary)
        {
            return null;
        }

        List<string> missing =
        [
            .. formulary.Agents.Where(a => combination.Agents.Contains(a.Id)).Select(a => Entry(Agent(a.Id)!.Name, a.Reason)),
            .. formulary.Combinations.Where(c => c.Id == combination.Id).Select(c => Entry("this combination", c.Reason)),
        ];
        return missing.Count == 0 ? null : $"Not on the formulary of {_site.Name}: {string.Join("; ", missing)}.";

        static string Entry(string name, string? reason) => string.IsNullOrWhiteSpace(reason) ? name : $"{name} ({reason})";
    }

    /// <summary>The jurisdiction where a caller names none.</summary>
    internal string DefaultJurisdiction => _site?.Jurisdiction ?? "US";

    internal KnowledgeBase With(KnowledgeDocument merged, OverlayIdentity overlay, OverlayDocument site) => new(merged, Sha256, overlay, site);

    private static FrozenDictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.ToDictionary(id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
}
