namespace DecisionSupport.Server.Workbench.Form;

/// <summary>Biomarkers that stand together in a laboratory's report.</summary>
internal sealed record FormGroup(string Name, IReadOnlyList<FormBiomarker> Biomarkers);
