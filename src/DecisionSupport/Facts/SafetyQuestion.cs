namespace DecisionSupport.Facts;

/// <summary>Safety data that must be known before a combination is given.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Statement">The label statement that asks for it.</param>
/// <param name="Field">Field of the profile, such as <c>clinical.lvefPercent</c>.</param>
public sealed record SafetyQuestion(string Rule, LabelStatement Statement, string Field)
{
    /// <summary>Combination id.</summary>
    public string Combination => Statement.Combination;
}
