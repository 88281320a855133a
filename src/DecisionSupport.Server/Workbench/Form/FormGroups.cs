using DecisionSupport.Knowledge;

namespace DecisionSupport.Server.Workbench.Form;

/// <summary>Groups biomarkers as reports from the laboratory do: by how they are measured.</summary>
internal static class FormGroups
{
    private static readonly string[] Order = ["HER2 and hormone receptors", "Genes (sequencing)", "Tissue (staining)", "Serum", "Inherited genotypes", "MicroRNA"];

    public static IReadOnlyList<FormGroup> Of(IEnumerable<BiomarkerDefinition> biomarkers) =>
    [
        .. biomarkers.GroupBy(NameOf, StringComparer.Ordinal)
            .OrderBy(g => Array.IndexOf(Order, g.Key))
            .Select(g => new FormGroup(g.Key, [.. g.Select(FormBiomarker.Of)])),
    ];

    private static string NameOf(BiomarkerDefinition biomarker) => biomarker switch
    {
        { Forms: var forms } when forms.Contains("genotype") => Order[4],
        { Forms: var forms, Calls: var calls } when forms.Contains("ish") || calls.ContainsKey("low-positive") => Order[0],
        { Assays: [not "ihc", ..] assays } when assays.Contains("ngs") => Order[1],
        { Assays: ["rt-qpcr", ..] } => Order[5],
        { Assays: ["clia", ..] } => Order[3],
        _ => Order[2],
    };
}
