using DecisionSupport.Assessments;

namespace DecisionSupport.Running;

/// <summary>An unknown with the answers to try.</summary>
internal sealed record Unknown(string? Biomarker, string? Field, string Name, MissingKind Kind, string Reason, IReadOnlyList<TrialAnswer> Answers)
{
    /// <summary>Biomarker id or field.</summary>
    public string Input => Biomarker ?? Field!;

    /// <summary>The answer as <c>what-if --set</c> takes it.</summary>
    public string Set(TrialAnswer answer) => $"{Input}={answer.Given}";
}

/// <summary>An answer to try.</summary>
/// <param name="Value">In words.</param>
/// <param name="Given">As an answer is given: <c>35</c> for "below 40 %".</param>
internal sealed record TrialAnswer(string Value, string Given);
