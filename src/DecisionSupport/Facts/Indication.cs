using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Facts;

/// <summary>A combination has a place for this patient.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Combination">The combination.</param>
/// <param name="Placement">The place.</param>
/// <param name="Tier">Its tier for this patient.</param>
/// <param name="Addresses">Mechanisms that it may be suggested for.</param>
/// <param name="PreclinicalOnly">True when what links it to these mechanisms is preclinical.</param>
/// <param name="Cautions">Cautions that come with the place.</param>
/// <param name="Text">The conditions that were met.</param>
public sealed record Indication(
    string Rule,
    CombinationDefinition Combination,
    Placement Placement,
    Tier Tier,
    IReadOnlyList<MechanismLink> Addresses,
    bool PreclinicalOnly,
    IReadOnlyList<Caution> Cautions,
    string Text);
