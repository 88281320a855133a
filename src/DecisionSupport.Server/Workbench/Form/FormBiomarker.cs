using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Server.Workbench.Form;

/// <summary>A biomarker and how its result may be reported.</summary>
/// <param name="Id">Biomarker id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Forms">Forms: call, value, ordinal, variants, genotype, ish.</param>
/// <param name="Calls">Calls that it takes, those last that conclude nothing.</param>
/// <param name="Genotypes">Genotypes, where it is reported so.</param>
/// <param name="Assays">Assays in use.</param>
/// <param name="Units">Units of a number.</param>
/// <param name="Answers">Answers to suppose.</param>
/// <param name="Need">What the laboratory must state, or null.</param>
internal sealed record FormBiomarker(
    string Id,
    string Name,
    IReadOnlyList<string> Forms,
    IReadOnlyList<string> Calls,
    IReadOnlyList<string> Genotypes,
    IReadOnlyList<string> Assays,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Answers,
    string? Need)
{
    public static FormBiomarker Of(BiomarkerDefinition definition) => new(
        definition.Id,
        definition.Name,
        // Whatever it is, it may not have been done, have failed or be equivocal: those are calls.
        definition.Forms.Contains("call") ? definition.Forms : [.. definition.Forms, "call"],
        [.. ResultForms.CallsOf(definition)],
        definition.Forms.Contains("genotype") ? [.. definition.Calls.Keys] : [],
        definition.Assays,
        definition.Units,
        definition.Answers,
        definition.NeedFromLab);
}
