using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Evidence;

/// <summary>The patient as evidence sees them.</summary>
/// <param name="Setting">Disease setting.</param>
/// <param name="HormoneReceptor">Hormone-receptor status.</param>
/// <param name="Findings">Findings that bear on the mechanism.</param>
public sealed record EvidenceSubject(string Setting, string HormoneReceptor, IReadOnlyList<BiomarkerFinding> Findings)
{
    /// <summary>Whether the biomarker states of an item hold in this patient.</summary>
    /// <param name="item">The item.</param>
    /// <returns>True when they do, or when it names none.</returns>
    public bool Shows(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Biomarkers.Count == 0
            || (item.Match == "all" ? item.Biomarkers.All(Shows) : item.Biomarkers.Any(Shows));
    }

    /// <summary>Whether one biomarker state holds in this patient.</summary>
    /// <param name="state">The state.</param>
    /// <returns>True when a finding has one of its calls.</returns>
    public bool Shows(BiomarkerCalls state) =>
        Findings.Any(f => f.Biomarker == state.Biomarker && state.Calls.Any(f.Is));

    /// <summary>Whether the patient is known to belong to the subgroup of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>True when the item is for everybody or for this subgroup.</returns>
    public bool BelongsTo(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.HormoneReceptor is null || item.HormoneReceptor == HormoneReceptor;
    }
}
