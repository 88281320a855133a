using DecisionSupport.Profiles;

namespace DecisionSupport.Cli;

/// <summary>The input is invalid.</summary>
internal sealed class InputException(IReadOnlyList<ProfileProblem> problems) : Exception("The input is invalid.")
{
    public IReadOnlyList<ProfileProblem> Problems { get; } = problems;
}
