namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>A result of a node's biomarker.</summary>
internal sealed record NodeCall(string Biomarker, string Call);
