using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Facts;

/// <summary>A laboratory result as it came in.</summary>
/// <param name="Index">Canonical index in the profile.</param>
/// <param name="Result">The result.</param>
/// <param name="Biomarker">What was measured.</param>
public sealed record ReportedResult(int Index, BiomarkerResult Result, BiomarkerDefinition Biomarker)
{
    /// <summary>False for a result entered in error.</summary>
    public bool IsUsable => Result.Status != ResultStatus.EnteredInError;

    /// <summary>JSON Pointer of the result.</summary>
    public string Path => FormattableString.Invariant($"/results/{Index}");
}
