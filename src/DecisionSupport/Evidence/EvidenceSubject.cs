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

    /// <summary>
    /// Whether an item speaks of a part of all patients with the alteration: those of one hormone-receptor status,
    /// or with one class of variant (<c>hotspot</c> where others speak of <c>detected</c>).
    /// </summary>
    /// <param name="item">An item that matches the patient.</param>
    /// <returns>True when it is not for everybody.</returns>
    public bool IsOwnSubgroup(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.HormoneReceptor is not null
            || item.Biomarkers.Any(b => Findings.Any(f => f.Biomarker == b.Biomarker && b.Calls.Any(f.Is) && !b.Calls.Contains(f.Categories[0])));
    }
}
