namespace DecisionSupport.Reporting.Model;

/// <summary>What an entry of a list is to its neighbours. A writer with room sets both directions of evidence side by side.</summary>
internal enum ItemRole
{
    Plain,
    For,
    Against,
    Prognosis,
}
